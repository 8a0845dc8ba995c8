import type { CompiledFact, CompiledPublisher } from '@/lib/schema/compiled';
import { type Fact, PublisherRecord } from '@/lib/schema/publisher-record';
import { asOf } from './fact-age';
import { checkPublisher } from './check-publisher';
import type { Sources } from './compile-dataset';
import type { FindLoadedWord } from './loaded-words';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

export interface CuratedPublisher {
  readonly file: string;
  readonly record: PublisherRecord;
}

/** Reads and checks all of data/publishers/. */
export function readCurated(
  sources: Sources,
  sharedHosts: ReadonlyMap<string, string>,
  findLoadedWord: FindLoadedWord,
  problems: Problems,
): CuratedPublisher[] {
  const curated: CuratedPublisher[] = [];
  for (const [file, text] of sources) {
    if (!/^publishers\/[a-z]+\/[^/]+\.json$/u.test(file)) continue;
    const record = parseSource(PublisherRecord, file, text, problems);
    if (record === undefined) continue;
    checkPublisher(file, record, sharedHosts, findLoadedWord, problems);
    curated.push({ file, record });
  }
  return curated;
}

/** A record as it is packaged. @param today the day from which the age of facts counts */
export function compileCurated(record: PublisherRecord, today: string): CompiledPublisher {
  const { $schema: _, sharedHost, notFound, stakes, aliases, facts, ...rest } = record;
  return {
    ...rest,
    facts: withAge(facts, today),
    origin: 'curated',
    ...(sharedHost && { sharedHost }),
    ...(aliases.length > 0 && { aliases }),
    ...(stakes.length > 0 && { stakes }),
    ...(notFound.length > 0 && { notFound }),
  };
}

/** Facts with the year from which those that are no longer current come. */
export const withAge = (facts: readonly Fact[], today: string): CompiledFact[] =>
  facts.map((fact) => {
    const year = asOf(fact, today);
    return year === undefined ? fact : { ...fact, asOf: year };
  });
