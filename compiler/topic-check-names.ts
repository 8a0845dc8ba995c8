import { foldName } from '@/lib/topic/match/fold/fold-text';
import type { TopicName, TopicTerm } from '@/lib/schema/topic-record';
import type { Note } from './topic-checks';

/** What both a topic and a draft have: how it is recognised. */
interface Recognised {
  readonly folder: string;
  readonly record: {
    readonly id: string;
    readonly status: 'shipped' | 'draft';
    readonly exclusions: readonly string[];
    readonly subtopics?: readonly { readonly id: string }[];
  };
  readonly names: readonly TopicName[];
  readonly terms: readonly TopicTerm[];
}

/** A name that other letters may follow needs so many of its own; a Hangul syllable has two or three. */
const minPrefix = 3;

/** Names can be found, are not empty once folded, and do not stand twice or against themselves. */
export function checkTopicNames({ record, names, terms }: Recognised, note: Note): void {
  const seen = new Map<string, { readonly index: number; readonly ambiguous: boolean }>();
  if (names.length === 0) note('names', '', 'no name, so the topic is never found');
  names.forEach(({ text, language, match, ambiguous }, index) => {
    const folded = foldName(text);
    const field = `${index}.text`;
    if (folded === '') note('names', field, `"${text}" has no letter`);
    else if (match !== 'word' && folded.normalize('NFD').length < minPrefix)
      note('names', field, `"${text}" is too short to be found with letters after it`);
    const key = `${language} ${folded}`;
    const there = seen.get(key);
    if (there === undefined) seen.set(key, { index, ambiguous });
    else if (there.ambiguous !== ambiguous)
      note(
        'names',
        `${index}.ambiguous`,
        `"${text}" is ${ambiguous ? '' : 'not '}ambiguous here, and the other way at ${there.index}`,
      );
  });
  const named = new Map(names.map(({ text, language }) => [foldName(text), language]));
  record.exclusions.forEach((phrase, index) => {
    const language = named.get(foldName(phrase));
    if (language !== undefined)
      note('topic', `exclusions.${index}`, `"${phrase}" is a name of the topic (${language}): it would bring none`);
  });
  record.exclusions.forEach((phrase, index) => {
    if (foldName(phrase) === '') note('topic', `exclusions.${index}`, `"${phrase}" has no letter`);
  });
  if (names.some(({ ambiguous }) => ambiguous) && terms.length === 0 && names.every(({ ambiguous }) => ambiguous))
    note('names', '', 'all names are ambiguous and there are no terms: the topic is never found');
  terms.forEach(({ text }, index) => {
    if (foldName(text) === '') note('terms', `${index}.text`, `"${text}" has no letter`);
  });
}

/** What only all topics together show: ids and names that two of them claim. */
export function checkTopicsTogether(topics: readonly Recognised[], noteOf: (folder: string) => Note): void {
  const owners = new Map<string, string>();
  for (const { folder, record } of topics) owners.set(record.id, folder);
  for (const { folder, record } of topics)
    (record.subtopics ?? []).forEach(({ id }, index) => {
      const owner = owners.get(id);
      // A part's parent is its topic; were it a topic, or part of two, a page could be led in a circle.
      if (owner !== undefined && owner !== folder)
        noteOf(folder)('topic', `subtopics.${index}.id`, `${id} stands in ${owner} already: a part has one parent`);
      owners.set(id, folder);
    });
  const plain = new Map<string, string>();
  for (const { folder, record, names } of topics)
    names.forEach(({ text, language, ambiguous, place }, index) => {
      // A draft may share a name until it ships.
      if (record.status === 'draft' || ambiguous || place !== undefined) return;
      const key = `${language} ${foldName(text)}`;
      const owner = plain.get(key);
      if (owner !== undefined && owner !== folder)
        noteOf(folder)('names', `${index}.text`, `"${text}" means only ${owner} there: mark both ambiguous`);
      plain.set(key, folder);
    });
}
