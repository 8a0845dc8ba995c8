import type { Sources } from '@/compiler/compile-dataset';
import type { ImportedPublisher } from '@/lib/schema/imported-record';
import type { PublisherRecord } from '@/lib/schema/publisher-record';
import type { TopicName, TopicRecord } from '@/lib/schema/topic-record';

/** The countries, by ISO 3166 code, and the languages, by BCP 47 tag, that the dataset's sources name. */
export interface Codes {
  readonly countries: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

/** Reads the codes of all sources; these are taken to fit their schemas, which the compiler checks. */
export function codesInSources(sources: Sources): Codes {
  const countries = new Set<string | undefined>();
  const languages = new Set<string | undefined>();
  const add = (all: Set<string | undefined>, codes: readonly (string | undefined)[] = []) => {
    for (const code of codes) all.add(code);
  };
  for (const [file, text] of sources) {
    if (/^imported\/.*\.jsonl$/u.test(file))
      for (const { c, l, ns = {} } of lines(text)) {
        add(countries, [c]);
        add(languages, [...(l ?? []), ...Object.keys(ns)]);
      }
    else if (file.startsWith('publishers/')) {
      const { names, domains, facts } = JSON.parse(text) as PublisherRecord;
      add(languages, [...Object.keys(names), ...domains.map(({ language }) => language)]);
      for (const fact of facts) {
        if (fact.field === 'languages') add(languages, fact.value);
        if (fact.field === 'legalCountry') add(countries, [fact.value]);
        if (fact.field === 'seat') add(countries, [fact.value.country]);
      }
    } else if (/^topics\/.*\/topic\.json$/u.test(file))
      add(languages, Object.keys((JSON.parse(text) as TopicRecord).label));
    else if (/^topics\/.*\/names\.json$/u.test(file))
      add(
        languages,
        (JSON.parse(text) as readonly TopicName[]).map(({ language }) => language),
      );
  }
  return { countries: present(countries), languages: present(languages) };
}

const lines = (text: string): readonly ImportedPublisher[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ImportedPublisher);

const present = (codes: ReadonlySet<string | undefined>): ReadonlySet<string> =>
  new Set([...codes].filter((code) => code !== undefined));
