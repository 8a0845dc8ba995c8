import type { CheckedTopic, Note, TopicFile } from './topic-checks';

/** Loaded words stand in our own sentences only as somebody's. */
export function checkTopicWording(
  { record, events, perspectives, statements, findLoadedWord }: CheckedTopic,
  note: Note,
): void {
  const check = (file: TopicFile, field: string, text: string | undefined): void => {
    const word = findLoadedWord(text ?? '');
    if (word !== undefined) note(file, field, `"${word}" is loaded: say in the sentence whose word it is, or quote it`);
  };
  for (const [language, label] of Object.entries(record.label)) check('topic', `label.${language}`, label);
  check('topic', 'summary', record.summary?.text);
  record.subtopics.forEach(({ label }, index) => check('topic', `subtopics.${index}.label`, label));
  record.speakers.forEach(({ note: text }, index) => check('topic', `speakers.${index}.note`, text));
  events.forEach(({ text, short }, index) => {
    check('events', `${index}.text`, text);
    check('events', `${index}.short`, short);
  });
  perspectives.forEach(({ text }, index) => check('perspectives', `${index}.text`, text));
  statements.forEach(({ label, documents }, index) => {
    check('statements', `${index}.label`, label);
    documents.forEach(({ text }, at) => check('statements', `${index}.documents.${at}.text`, text));
  });
}
