import { publisherKey, type Facets, type ListedFlag } from './arrange';
import { siteName } from './site-name';

/** A value of a facet that can be chosen. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The values of a facet, the most frequent first; what is chosen stays, also when nothing fits it any more. */
export function facetValues(
  counts: Facets['topic'],
  chosen: readonly string[],
  nameOf: (value: string) => string,
): FacetValue[] {
  const wanted = new Set(chosen);
  const values = [...new Set([...counts.keys(), ...wanted])].map((value) => ({
    value,
    name: nameOf(value),
    count: counts.get(value) ?? 0,
    chosen: wanted.has(value),
  }));
  return values.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The name under which each publisher was saved last, or the host, by its key. */
export function publisherNames(listed: readonly ListedFlag[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { flag } of listed) {
    const key = publisherKey(flag);
    if (!names.has(key)) names.set(key, siteName(flag));
  }
  return names;
}
