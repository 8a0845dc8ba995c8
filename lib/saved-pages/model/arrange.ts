import type { Flag } from './flag';
import { foldText, searchableText } from './searchable-text';
import { siteName } from './site-name';

export const sorts = ['newest', 'oldest', 'due', 'published', 'title', 'publisher'] as const;
export type Sort = (typeof sorts)[number];
export const groupings = ['none', 'publisher', 'topic', 'month'] as const;
export type Grouping = (typeof groupings)[number];
export const facetNames = ['state', 'topic', 'publisher', 'tag'] as const;
export type FacetName = (typeof facetNames)[number];
/** What a facet counts; due flags count under `to-review` too. */
export type StateValue = 'to-review' | 'due' | 'reviewed';

export interface Arrangement {
  readonly search: string;
  /** Chosen values of each facet: one of them must hold; of every facet with a choice. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  readonly sort: Sort;
  readonly group: Grouping;
}

export const everything: Arrangement = {
  search: '',
  chosen: { state: [], topic: [], publisher: [], tag: [] },
  sort: 'newest',
  group: 'none',
};

/** A flag with what is computed once for all searches. */
export interface ListedFlag {
  readonly flag: Flag;
  readonly text: string;
  /** Its values in the facets that no day changes. */
  readonly values: Readonly<Record<Exclude<FacetName, 'state'>, readonly string[]>>;
}

export const listFlag = (flag: Flag): ListedFlag => ({
  flag,
  text: searchableText(flag),
  values: { topic: flag.topics, publisher: [publisherKey(flag)], tag: flag.tags },
});

export interface Facets {
  readonly state: Readonly<Record<StateValue, number>>;
  readonly topic: ReadonlyMap<string, number>;
  /** By publisherKey. */
  readonly publisher: ReadonlyMap<string, number>;
  readonly tag: ReadonlyMap<string, number>;
}

export interface Arranged {
  readonly flags: readonly Flag[];
  /** Where each group begins in `flags`; empty where nothing is grouped. */
  readonly groups: readonly { readonly start: number; readonly value: string }[];
  /** Counts under the search and the other facets' choices. */
  readonly facets: Facets;
}

export const isDue = (flag: Flag, today: string): boolean =>
  flag.state === 'to-review' && flag.due !== null && flag.due <= today;

/** One publisher, one key: its identifier, or the address's host where the dataset has none. */
export const publisherKey = (flag: Flag): string => flag.publisher?.id ?? `host:${siteName(flag)}`;

const stateValues: Readonly<Record<StateValue, readonly string[]>> = {
  'to-review': ['to-review'],
  due: ['to-review', 'due'],
  reviewed: ['reviewed'],
};
const stateOf = (flag: Flag, today: string): StateValue => (isDue(flag, today) ? 'due' : flag.state);

/**
 * Searches, filters, counts, sorts and groups.
 * @param listed in the order of `newest`
 * @param today the reader's calendar day
 */
export function arrange(listed: readonly ListedFlag[], arrangement: Arrangement, today: string): Arranged {
  const words = foldText(arrangement.search).split(' ').filter(Boolean);
  const counts = {
    state: new Map<string, number>(),
    topic: new Map<string, number>(),
    publisher: new Map<string, number>(),
    tag: new Map<string, number>(),
  };
  const found: Flag[] = [];
  const narrowing = facetNames
    .filter((name) => arrangement.chosen[name].length > 0)
    .map((name) => ({ name, wanted: new Set(arrangement.chosen[name]) }));
  // Ten thousand flags for every letter that is typed: nothing is made for each of them.
  for (const { flag, text, values } of listed) {
    if (!words.every((word) => text.includes(word))) continue;
    const state = stateValues[stateOf(flag, today)];
    let [failed, failing]: [number, FacetName | undefined] = [0, undefined];
    for (const { name, wanted } of narrowing) {
      if ((name === 'state' ? state : values[name]).some((value) => wanted.has(value))) continue;
      failed++;
      failing = name;
    }
    if (failed === 0) found.push(flag);
    if (failed > 1) continue;
    // A facet's own choice does not narrow its own counts: the reader sees what another choice would give.
    for (const name of facetNames) {
      if (failing !== undefined && failing !== name) continue;
      const count = counts[name];
      for (const value of name === 'state' ? state : values[name]) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  const flags = sortFlags(found, arrangement.sort, arrangement.group);
  const state = {
    'to-review': counts.state.get('to-review') ?? 0,
    due: counts.state.get('due') ?? 0,
    reviewed: counts.state.get('reviewed') ?? 0,
  };
  return { flags, groups: groupsOf(flags, arrangement.group), facets: { ...counts, state } };
}

const last = '\u{10FFFF}';
const sortKeys: Readonly<Record<Exclude<Sort, 'newest' | 'oldest'>, (flag: Flag) => string>> = {
  due: (flag) => (flag.state === 'reviewed' ? last : (flag.due ?? '9999')),
  published: (flag) => flag.published?.date ?? '',
  title: (flag) => foldText(flag.title) || last,
  publisher: (flag) => foldText(siteName(flag)),
};

function sortFlags(newestFirst: Flag[], sort: Sort, group: Grouping): Flag[] {
  let flags = newestFirst;
  if (sort === 'oldest') flags = newestFirst.toReversed();
  else if (sort !== 'newest') flags = byKey(newestFirst, sortKeys[sort], sort === 'published');
  return group === 'none' ? flags : byKey(flags, (flag) => groupOf(flag, group), group === 'month');
}

/** Stable; keys are computed once, and compared by code units, which is fast and the same everywhere. */
function byKey(flags: readonly Flag[], key: (flag: Flag) => string, descending: boolean): Flag[] {
  const sign = descending ? -1 : 1;
  return flags
    .map((flag) => ({ flag, key: key(flag) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign))
    .map(({ flag }) => flag);
}

function groupOf(flag: Flag, group: Grouping): string {
  if (group === 'publisher') return publisherKey(flag);
  if (group === 'topic') return flag.topics[0] ?? '';
  return flag.savedOn.slice(0, 7);
}

function groupsOf(flags: readonly Flag[], group: Grouping): Arranged['groups'] {
  if (group === 'none') return [];
  const groups: { start: number; value: string }[] = [];
  flags.forEach((flag, start) => {
    const value = groupOf(flag, group);
    if (groups.at(-1)?.value !== value) groups.push({ start, value });
  });
  return groups;
}
