import { execFile } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const blockBytes = 4096;

/** A disk of its own for a profile, small, and filled up to where a test wants it. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves about so many bytes free. */
  leave(bytes: number): void;
  remove(): Promise<void>;
}

/** Mounts one in memory; a sentence where this machine does not allow it. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'masthead-small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  } catch (error) {
    rmSync(folder, { recursive: true });
    const why = error instanceof Error ? error.message.trim() : String(error);
    return `not run: a small disk of its own needs the right to mount one (${why})`;
  }
  const file = openSync(path.join(folder, 'filler'), 'w');
  let size = 0;
  const free = (): number => {
    const { bfree, bsize } = statfsSync(folder);
    return bfree * bsize;
  };
  const grow = (bytes: number): void => {
    const whole = Math.max(blockBytes, bytes - (bytes % blockBytes));
    try {
      writeSync(file, Buffer.alloc(whole, 1), 0, whole, size);
      size += whole;
    } catch {
      // The browser has taken the room meanwhile.
    }
  };
  const shrink = (bytes: number): void => {
    size = Math.max(0, size - bytes - (blockBytes - (bytes % blockBytes)));
    ftruncateSync(file, size);
  };
  return {
    folder,
    leave(bytes) {
      for (let step = 0; step < 100 && free() > bytes + blockBytes; step++) grow(Math.min(free() - bytes, 1 << 22));
      if (free() < bytes) shrink(bytes - free());
    },
    async remove() {
      closeSync(file);
      // Lazily: a browser that was killed may hold it a moment longer.
      await run('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
