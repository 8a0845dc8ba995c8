import { parseKind } from './kind-of-type';
import type { MergedRow } from './merged-row';
import { scraped } from './split-by-source';

/** Why a row is left out; undefined where it passes the rules of REPORT.md and issue 4. */
export function leftOutFor(row: MergedRow): string | undefined {
  if (row.only_subpage === true) return 'the list gives a page below the site’s root';
  if (row.ended !== undefined) return 'ended';
  if (row.country === undefined) return 'country unknown';
  if (parseKind(row.type) === undefined && !row.sources.includes('FUND')) return `kind unknown: ${row.type ?? 'none'}`;
  if (row.sources.every((code) => scraped.has(code))) return 'scraped directories alone';
  if (row.sources.every((code) => code === 'CUR')) return 'curated by hand instead';
  return undefined;
}
