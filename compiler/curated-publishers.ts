import type { CompiledPublisher } from '@/lib/schema/compiled';
import { PublisherRecord } from '@/lib/schema/publisher-record';
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

/** A record as it is packaged. */
export function compileCurated(record: PublisherRecord): CompiledPublisher {
  const { $schema: _, sharedHost, notFound, stakes, aliases, ...rest } = record;
  return {
    ...rest,
    origin: 'curated',
    ...(sharedHost && { sharedHost }),
    ...(aliases.length > 0 && { aliases }),
    ...(stakes.length > 0 && { stakes }),
    ...(notFound.length > 0 && { notFound }),
  };
}
