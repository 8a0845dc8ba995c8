import type * as v from 'valibot';
import { Agencies } from '@/lib/schema/agencies';
import { CommonWords } from '@/lib/schema/common-words';
import { CopyServices } from '@/lib/schema/copy-services';
import { NoAuthors } from '@/lib/schema/no-authors';
import { SiteLinkWords } from '@/lib/schema/site-links';
import { SearchEngines } from '@/lib/schema/search-engines';
import { TextKinds } from '@/lib/schema/text-kinds';
import { PageKindWords } from '@/lib/schema/page-kinds';
import { Proxies } from '@/lib/schema/proxies';
import { Trackers } from '@/lib/schema/trackers';
import { withoutWww } from '@/lib/url/without-www';
import type { Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

type Check = (sources: Sources, problems: Problems) => void;

/**
 * A check of files that the code imports as they stand: their form, and hosts and names that may stand once only.
 * @param once of all files together
 */
function list<S extends v.GenericSchema>(
  files: readonly string[],
  schema: S,
  once: (value: v.InferOutput<S>) => readonly string[],
): Check {
  return (sources, problems) => {
    const seen = new Set<string>();
    for (const file of files) {
      const text = sources.get(file);
      const value = text === undefined ? undefined : parseSource(schema, file, text, problems);
      for (const entry of value === undefined ? [] : once(value)) {
        if (seen.has(entry)) problems.add(file, entry, 'is there twice');
        seen.add(entry);
        if (withoutWww(entry) !== entry) problems.add(file, entry, 'is written without www.');
      }
    }
  };
}

const checks: readonly Check[] = [
  // A word may be one in several languages.
  list(['common-words.json'], CommonWords, () => []),
  list(['archives.json', 'amp-caches.json', 'translators.json', 'caches.json'], CopyServices, ({ services }) =>
    services.flatMap(({ hosts }) => hosts),
  ),
  list(['proxies.json'], Proxies, ({ hosts, labels, academicSuffixes }) => [...hosts, ...labels, ...academicSuffixes]),
  list(['trackers.json'], Trackers, ({ everywhere, beginnings, hosts }) => [
    ...everywhere,
    ...beginnings,
    ...hosts.flatMap((one) => one.hosts),
  ]),
  list(['search-engines.json'], SearchEngines, ({ engines }) => engines.map(({ id }) => id)),
  list(['text-kinds.json'], TextKinds, ({ kinds }) => Object.values(kinds).flat()),
  list(['no-authors.json'], NoAuthors, ({ names }) => names),
  // A word may stand for several pages.
  list(['site-links.json'], SiteLinkWords, () => []),
  // A word may lead to pages of several kinds.
  list(['page-kinds.json'], PageKindWords, ({ searchParameters, liveWords, pressReleaseLabels }) => [
    ...searchParameters.map((name) => `?${name}`),
    ...liveWords,
    ...pressReleaseLabels,
  ]),
  list(['agencies.json'], Agencies, ({ agencies }) =>
    agencies.flatMap(({ hosts, names, short = [] }) => [...hosts, ...names, ...short]),
  ),
];

/** Checks the lists of `data/` that the code imports. */
export function checkLists(sources: Sources, problems: Problems): void {
  for (const check of checks) check(sources, problems);
}
