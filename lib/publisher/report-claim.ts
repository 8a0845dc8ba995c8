import type { CompiledClaim, Credit } from '@/lib/schema/compiled';
import type { ReportClaim } from './publisher-report';

/** Who states a fact, as the report names it: a page as it is, a data set by its credit. */
export function reportClaim(claim: CompiledClaim, credits: Readonly<Record<string, Credit>>): ReportClaim {
  if (!('dataSet' in claim)) return claim;
  const credit = Object.hasOwn(credits, claim.dataSet) ? credits[claim.dataSet] : undefined;
  return {
    dataSet: claim.dataSet,
    by: credit?.by ?? claim.dataSet,
    year: credit?.date.slice(0, 4) ?? '',
    url: credit?.url ?? '',
  };
}
