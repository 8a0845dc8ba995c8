import { firstDay, lastDay } from '@/lib/topic/report/cut-date';
import type { CheckedTopic, Note, TopicFile } from './topic-checks';

/** Each id once. */
function checkUnique(ids: readonly string[], file: TopicFile, field: (index: number) => string, note: Note): void {
  ids.forEach((id, index) => {
    const first = ids.indexOf(id);
    if (first !== index) note(file, field(index), `${id} is the id of ${field(first)} already`);
  });
}

/** Whatever an id points to is there: sources, speakers, occasions, the earlier position that a later one changes. */
export function checkTopicReferences(topic: CheckedTopic, note: Note): void {
  const { record, folder, names, events, perspectives, statements, sources } = topic;
  const { speakers, subtopics } = record;
  if (record.id !== folder) note('topic', 'id', `${record.id} in the folder ${folder}`);
  const speakerIds = new Set(speakers.map(({ id }) => id));
  const speaker = (file: TopicFile, field: string, id: string): void => {
    if (!speakerIds.has(id)) note(file, field, `no speaker ${id} in topic.json`);
  };
  const source = (file: TopicFile, field: string, ids: readonly string[]): void => {
    for (const id of ids) if (!Object.hasOwn(sources, id)) note(file, field, `no source ${id} in sources.json`);
  };
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  checkUnique(idsOf(speakers), 'topic', (index) => `speakers.${index}.id`, note);
  checkUnique([record.id, ...idsOf(subtopics)], 'topic', (i) => (i === 0 ? 'id' : `subtopics.${i - 1}.id`), note);
  checkUnique(idsOf(perspectives), 'perspectives', (index) => `${index}.id`, note);
  checkUnique(idsOf(statements), 'statements', (index) => `${index}.id`, note);
  source('topic', 'summary.sources', record.summary?.sources ?? []);
  for (const [index, { side }] of speakers.entries())
    if (side !== undefined && !record.sides.some(({ id }) => id === side))
      note('topic', `speakers.${index}.side`, `no side ${side} in the topic's sides`);
  record.exceptions.forEach(({ speaker: id }, index) => {
    if (id !== undefined) speaker('topic', `exceptions.${index}.speaker`, id);
  });
  names.forEach((name, index) => source('names', `${index}.sources`, name.sources ?? []));
  events.forEach((event, index) => {
    source('events', `${index}.sources`, event.sources);
    event.terms.forEach((term, at) => {
      speaker('events', `${index}.terms.${at}.speaker`, term.speaker);
      if (/[“”„«»]/u.test(term.term))
        note(
          'events',
          `${index}.terms.${at}.term`,
          'has quotation marks of its own: it is shown in those of each language',
        );
      source('events', `${index}.terms.${at}.sources`, term.sources);
    });
  });
  perspectives.forEach((perspective, index) => {
    speaker('perspectives', `${index}.speaker`, perspective.speaker);
    source('perspectives', `${index}.sources`, perspective.sources);
  });
  statements.forEach(({ usedBy, documents }, index) => {
    for (const id of usedBy) speaker('statements', `${index}.usedBy`, id);
    documents.forEach((one, at) => source('statements', `${index}.documents.${at}.sources`, one.sources));
  });
  const occasions = new Set(perspectives.map(({ occasion }) => occasion));
  subtopics.forEach(({ occasion }, index) => {
    if (occasion !== undefined && !occasions.has(occasion))
      note('topic', `subtopics.${index}.occasion`, `no perspective was given on the occasion ${occasion}`);
  });
  checkChanges(topic, note);
}

/** A position changes an earlier one of the same speaker; so none can change itself, by whatever way round. */
function checkChanges({ perspectives }: CheckedTopic, note: Note): void {
  const byId = new Map(perspectives.map((one) => [one.id, one]));
  perspectives.forEach(({ speaker, date, changes }, index) => {
    for (const id of changes) {
      const changed = byId.get(id);
      const field = `${index}.changes`;
      if (changed === undefined) note('perspectives', field, `no perspective ${id}`);
      else if (changed.speaker !== speaker)
        note('perspectives', field, `${id} is ${changed.speaker}'s, not ${speaker}'s`);
      else if (lastDay(changed.date) >= firstDay(date))
        note('perspectives', field, `${id} is not earlier than ${date}`);
    }
  });
}
