import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A copy of the built extension with some of its files changed; for tests that need what must never ship. */
export async function changedCopy(
  extension: string,
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-changed-'));
  await cp(extension, folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(folder, name);
    await writeFile(file, change(await readFile(file, 'utf8')));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
