import type { TopicName, TopicRecord } from '@/lib/schema/topic-record';
import { maxTail, packEntry, tailOf, type Entry } from './entry';
import { beginningsOf } from './beginnings';
import { guessLanguage, inflectionOf } from './inflection';
import { isAbbreviation, namePatterns } from './name-patterns';
import { firstMeaning, markedForm, type RecogniserData } from './recogniser-data';
import { foldName } from '../fold/fold-text';

/** What the recogniser needs of a topic. */
export interface TopicPhrases {
  readonly id: string;
  readonly names: readonly TopicName[];
  readonly company: readonly string[];
  readonly exclusions: readonly string[];
  readonly subtopics: TopicRecord['subtopics'];
}

/** Names with fewer letters are told from others only by their marks: Şuşa, Susa. */
const markedBelow = 5;
/** Longer names that mean one thing are recognised in small letters too: tags, posts, titles of some papers. */
const casedBelow = 8;

const plain = {
  subtopic: 0,
  ambiguous: false,
  place: false,
  cased: false,
  capitals: false,
  clitics: false,
  marked: false,
};

/** Compiles the phrases of all topics into the packaged file; what costs Unicode work is done here. */
export function compileRecogniser(topics: readonly TopicPhrases[]): RecogniserData {
  const entries = new Map<string, Set<number>>();
  const marked = new Map<string, Set<string>>();
  const add = (key: string, entry: Entry, written?: string): void => {
    entries.set(key, (entries.get(key) ?? new Set()).add(packEntry(entry)));
    if (written !== undefined) marked.set(key, (marked.get(key) ?? new Set()).add(written));
  };
  topics.forEach(({ names, company, exclusions, subtopics }, topic) => {
    for (const name of names) addName(name, topic, add);
    const words = (kind: Entry['kind'], list: readonly string[], subtopic = 0): void => {
      for (const word of list) addWord(word, { ...plain, topic, kind, subtopic, tail: 0 }, add);
    };
    words('company', company);
    words('exclusion', exclusions);
    subtopics.forEach((part, index) => words('subtopic', part.words, index));
  });
  const keys = [...entries.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const meaningOf = (key: string): string => {
    const packed = [...(entries.get(key) ?? [])];
    return JSON.stringify(packed.length === 1 ? packed[0] : packed);
  };
  // The most frequent first: their units are the shortest.
  const frequency = new Map<string, number>();
  for (const meaning of keys.map(meaningOf)) frequency.set(meaning, (frequency.get(meaning) ?? 0) + 1);
  const meanings = [...frequency].toSorted((a, b) => b[1] - a[1]).map(([meaning]) => meaning);
  const place = new Map(meanings.map((meaning, index) => [meaning, index]));
  return {
    topics: topics.map(({ id }) => ({ id })),
    keys: keys.join('\n'),
    entries: keys.map((key) => String.fromCharCode(firstMeaning + (place.get(meaningOf(key)) ?? 0))).join(''),
    meanings: meanings.map((text) => JSON.parse(text) as number | number[]),
    marked: Object.fromEntries([...marked].map(([key, forms]) => [key, [...forms]])),
    beginnings: beginningsOf(keys, (key) => Math.max(...[...(entries.get(key) ?? [])].map(tailOf))),
  };
}

/** Marks, or capitals within: Şuşa, KiM. */
const hasOwnForm = (text: string, folded: string): boolean => folded !== markedForm(text);

type Add = (key: string, entry: Entry, written?: string) => void;

function addName(name: TopicName, topic: number, add: Add): void {
  const first = name.text.charAt(0);
  const capitals = isAbbreviation(name.text);
  const whole = foldName(name.text);
  const short = whole.length < casedBelow || name.ambiguous;
  const clitics = inflectionOf(name.language).clitics === true && whole.length >= 4;
  for (const { key, tail } of namePatterns(name)) {
    const isMarked = !capitals && whole.length < markedBelow && key === whole && hasOwnForm(name.text, whole);
    const entry: Entry = {
      topic,
      kind: 'name',
      subtopic: 0,
      tail,
      ambiguous: name.ambiguous,
      place: name.place !== undefined,
      cased: short && !capitals && first !== first.toLowerCase(),
      capitals,
      clitics,
      marked: isMarked,
    };
    add(key, entry, isMarked ? markedForm(name.text) : undefined);
  }
}

/** Words without a stated language: as their script's language has it, in Latin letters with up to six more. */
function addWord(text: string, entry: Entry, add: Add): void {
  const language = guessLanguage(text);
  const clitics = inflectionOf(language).clitics === true;
  for (const { key, tail } of namePatterns({ text, language, match: 'prefix', forms: undefined })) {
    add(key, { ...entry, tail: Math.min(tail, maxTail), clitics, capitals: isAbbreviation(text) });
  }
}
