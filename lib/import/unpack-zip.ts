import { unzipSync } from 'fflate';
import { flagLimits } from '@/lib/flag/flag';
import { refuse, type Refused } from './import-rows';

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Folders of articles, highlights and collections beside the lists. */
const beside = /(?:^|\/)(?:content|highlights|annotations|collections|__MACOSX)\//u;

export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of an archive that can hold a list. No more memory is used than the archive says it needs, and that is
 * refused where it is over the limit of an import.
 */
export function unpackZip(bytes: Uint8Array): readonly Unpacked[] | Refused {
  let sum = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:json|csv|html?)$/iu.test(name) || beside.test(name)) return false;
        sum += originalSize;
        return sum <= flagLimits.importBytes;
      },
    });
    if (sum > flagLimits.importBytes) return refuse({ reason: 'tooLarge' });
    return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
  } catch {
    return refuse({ reason: 'damaged' });
  }
}
