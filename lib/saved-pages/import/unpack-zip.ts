import { unzipSync } from 'fflate';
import { flagLimits } from '@/lib/saved-pages/model/flag';
import { refuse, type Refused } from './import-rows';

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Folders of articles, pictures and collections beside the lists. */
const beside = /(?:^|\/)(?:content|highlights|annotations|collections|__MACOSX)\//u;
/** Omnivore's files of what the reader marked on a page. */
const highlights = /(?:^|\/)highlights\/([^/]+)\.md$/u;

export interface Unpacked {
  /** Files that can be a list. */
  readonly lists: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** By the page's `slug`. */
  readonly highlights: ReadonlyMap<string, Uint8Array>;
}

/**
 * What an archive holds of lists. No more memory is used than the archive says it needs, and that is refused where it
 * is over the limit of an import.
 */
export function unpackZip(bytes: Uint8Array): Unpacked | Refused {
  let sum = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!highlights.test(name) && (!/\.(?:json|csv|html?)$/iu.test(name) || beside.test(name))) return false;
        sum += originalSize;
        return sum <= flagLimits.importBytes;
      },
    });
    if (sum > flagLimits.importBytes) return refuse({ reason: 'tooLarge' });
    const all = Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
    return {
      lists: all.filter(({ name }) => !highlights.test(name)),
      highlights: new Map(all.map(({ name, bytes: content }) => [highlights.exec(name)?.[1] ?? '', content])),
    };
  } catch {
    return refuse({ reason: 'damaged' });
  }
}
