import { parseKind } from './kind-of-type';
import type { MergedRow } from './merged-row';
import { scraped } from './split-by-source';

/** Scraped directories that agree carry a publisher together. */
const enoughScraped = 2;

/** Why a row is left out; undefined where it passes. A name makes up for a country or kind that nobody gives. */
export function leftOutFor(row: MergedRow): string | undefined {
  if (row.only_subpage === true) return 'the list gives a page below the site’s root';
  if (row.ended !== undefined) return 'ended';
  if (row.name === undefined && row.sources.length < 2) return 'neither a name nor a second source';
  if (row.country === undefined && row.name === undefined) return 'country unknown';
  if (parseKind(row.type) === undefined && row.name === undefined) return `kind unknown: ${row.type ?? 'none'}`;
  const isScraped = row.sources.every((code) => scraped.has(code));
  if (isScraped && (row.name === undefined || row.sources.length < enoughScraped)) return 'scraped directories alone';
  if (row.sources.every((code) => code === 'CUR')) return 'curated by hand instead';
  return undefined;
}
