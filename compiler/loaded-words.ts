import * as v from 'valibot';
import type { Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

const Words = v.strictObject({
  $comment: v.optional(v.string()),
  words: v.array(v.string()),
  attribution: v.array(v.string()),
});

/** Finds a word that judges in a text of ours; undefined where there is none, or the text says whose word it is. */
export type FindLoadedWord = (text: string) => string | undefined;

/** Reads `data/loaded-words.json`. */
export function readLoadedWords(sources: Sources, problems: Problems): FindLoadedWord {
  const list = parseSource(
    Words,
    'loaded-words.json',
    sources.get('loaded-words.json') ?? '{"words":[],"attribution":[]}',
    problems,
  );
  if (list === undefined || list.words.length === 0) return () => undefined;
  const loaded = wholeWords(list.words);
  const attributed = list.attribution.length === 0 ? undefined : wholeWords(list.attribution);
  return (text) => {
    const own = text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]*’/gu, ' ');
    const word = loaded.exec(own)?.[0];
    return word === undefined || attributed?.test(own) === true ? undefined : word.toLowerCase();
  };
}

const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${words.map(escape).join('|')})(?![\\p{L}-])`, 'iu');
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&').replace(/\\-/gu, '-');
