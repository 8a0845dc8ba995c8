import * as v from 'valibot';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { parseFlag } from '@/lib/saved-pages/model/parse-flag';
import { flagVersion, upgradeFlag } from '@/lib/saved-pages/model/upgrade-flag';

/** The second copy of the list (docs/adr/0021). */
export interface FlagCopy {
  /** Rejects where one of them cannot be kept; what was kept of them before stays then. */
  put(flags: readonly Flag[]): Promise<void>;
  delete(ids: readonly string[]): Promise<void>;
  ids(): Promise<readonly string[]>;
  /** Those of them that can be read. */
  get(ids: readonly string[]): Promise<readonly Flag[]>;
}

/** The part of the browser's `Cache` that is used. */
export type CopyCache = Pick<Cache, 'put' | 'match' | 'delete' | 'keys'>;

/** No host: it only names entries, and is never asked. */
const base = 'https://saved-pages.invalid/page-';
/**
 * A page is written beside what is kept of it, which goes only then: where there is no room, the browser takes the old
 * entry away before it finds that it cannot write the new one.
 */
const slots = ['a', 'b'] as const;
const nameOf = (id: string, slot: (typeof slots)[number]): string =>
  // Half a character is nothing that an address can carry.
  `${base}${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}/${slot}`;
const idOf = (url: string): string => decodeURIComponent(url.slice(base.length).replace(/\/[ab]$/u, ''));

/** So many at a time: one after the other makes 10,000 of them slow. */
const runLength = 200;

export function flagCopy(open: () => Promise<CopyCache>): FlagCopy {
  const put = async (cache: CopyCache, flag: Flag): Promise<void> => {
    const [a, b] = [nameOf(flag.id, 'a'), nameOf(flag.id, 'b')];
    const isInA = (await cache.match(a)) !== undefined;
    await cache.put(isInA ? b : a, new Response(JSON.stringify({ version: flagVersion, flag })));
    await cache.delete(isInA ? a : b);
  };
  const get = async (cache: CopyCache, id: string): Promise<Flag | undefined> => {
    const found = await Promise.all(slots.map(async (slot) => await parseEntry(await cache.match(nameOf(id, slot)))));
    // Both are there where the browser was ended in between.
    const [first, second] = found.filter((flag) => flag !== undefined);
    return first === undefined || second === undefined || first.editedAt >= second.editedAt ? first : second;
  };
  return {
    async put(flags) {
      const cache = await open();
      await inRuns(flags, (flag) => put(cache, flag));
    },
    async delete(ids) {
      const cache = await open();
      await inRuns(ids, (id) => Promise.all(slots.map((slot) => cache.delete(nameOf(id, slot)))));
    },
    async ids() {
      const keys = await (await open()).keys();
      return [...new Set(keys.map(({ url }) => idOf(url)))];
    },
    async get(ids) {
      const cache = await open();
      const flags = await inRuns(ids, (id) => get(cache, id));
      return flags.filter((flag) => flag !== undefined);
    },
  };
}

async function inRuns<T, Result>(values: readonly T[], work: (value: T) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < values.length; start += runLength)
    results.push(...(await Promise.all(values.slice(start, start + runLength).map((value) => work(value)))));
  return results;
}

const Entry = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(flagVersion)),
  flag: v.unknown(),
});

/** The flag of an entry; undefined where it is damaged, or of a newer version. */
async function parseEntry(entry: Response | undefined): Promise<Flag | undefined> {
  try {
    const { version, flag } = v.parse(Entry, await entry?.json());
    const parsed = parseFlag(upgradeFlag(flag, version));
    return 'flag' in parsed ? parsed.flag : undefined;
  } catch {
    return undefined;
  }
}

/** The second copy, where the browser keeps what survives a full disk. */
export const storedFlagCopy = (): FlagCopy => flagCopy(() => caches.open('masthead-saved-pages'));
