import type { CompiledTopic, ShownSource } from '@/lib/schema/compiled';
import type { Speaker, Topic, TopicSource } from '@/lib/schema/topic-record';
import { foldWords } from './fold-words';
import { compareSpeakers } from './speaker-order';

type Parts = Omit<Topic, 'names' | 'terms'>;

/**
 * Puts a topic as its report needs it, once for all readers: speakers in their order, words of patterns folded, of the
 * documents those that a report shows, by short identifiers.
 */
export function prepareTopic({ record, events, perspectives, statements, sources }: Parts): CompiledTopic {
  const shown = shownIds({ record, events, perspectives, statements });
  const short = new Map([...shown].map((id, index) => [id, index.toString(36)]));
  const withShort = <T extends { readonly sources: readonly string[] }>(cited: T) => ({
    ...cited,
    sources: cited.sources.map((id) => short.get(id) ?? id),
  });
  const shownSources = [...short].flatMap(([id, key]) => {
    const source = sources[id];
    return source === undefined ? [] : [[key, asShown(source)] as const];
  });
  return {
    record: {
      ...record,
      // Why a number is not reached is for those who edit the data.
      exceptions: [],
      speakers: record.speakers.toSorted(compareSpeakers).map(asPackaged),
      ...(record.summary && { summary: withShort(record.summary) }),
    },
    events: events.map(({ terms, ...event }) => ({
      ...withShort(event),
      terms: terms.map(({ speaker, term }) => ({ speaker, term })),
    })),
    perspectives: perspectives.map(withShort),
    statements: statements.map(({ patterns, documents, ...statement }) => ({
      ...statement,
      patterns: patterns.map((words) => words.map(foldWord)),
      documents: documents.map(withShort),
    })),
    sources: Object.fromEntries(shownSources),
  };
}

/** The years of debate are for those who edit the data. */
function asPackaged(speaker: Speaker): Speaker {
  const packaged = { ...speaker };
  delete packaged.debateYears;
  return packaged;
}

/** The other documents of a topic: what names and terms rest on. */
export function furtherDocuments({ sources, ...topic }: Parts): ShownSource[] {
  const shown = shownIds(topic);
  return Object.entries(sources).flatMap(([id, source]) => (shown.has(id) ? [] : asShown(source)));
}

const shownIds = ({ record, events, perspectives, statements }: Omit<Parts, 'sources'>) =>
  new Set([
    ...(record.summary?.sources ?? []),
    ...[...events, ...perspectives, ...statements.flatMap(({ documents }) => documents)].flatMap(
      ({ sources }) => sources,
    ),
  ]);

/** The body's own page where there is one; the copy's keeper is then not named. */
function asShown({ title, by, url, official, date, read, via }: TopicSource): ShownSource {
  const shown = { title, by, url: official ?? url, read, ...(date !== undefined && { date }) };
  return via === undefined || official !== undefined ? shown : { ...shown, via };
}

const foldWord = (word: string): string => (word === '#' ? word : foldWords(word));
