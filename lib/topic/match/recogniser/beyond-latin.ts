import type { RecogniserData } from './recogniser-data';

/** The names that begin with other letters than Latin ones: in another file, which most pages do without. */
export type NamesBeyondLatin = Pick<RecogniserData, 'keys' | 'entries'>;

/** Folded names are in the order of their units: from the first Greek letter on none begins with a Latin one. */
const firstBeyond = 0x370;

/** Letters of other scripts; typographic marks, symbols and Vietnamese letters are none. */
const beyondLatin = /[\u0370-\u1dff\u1f00-\u1fff\u2c80-\u2dff\u3005-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff21-\uffef]/u;

/** Whether a text has letters with which such names begin. */
export const isBeyondLatin = (text: string): boolean => beyondLatin.test(text);

const linesOf = (keys: string): string[] => (keys === '' ? [] : keys.split('\n'));

/** Takes the compiler's names apart by how they begin. */
export function splitNames(data: RecogniserData): {
  readonly latin: RecogniserData;
  readonly beyond: NamesBeyondLatin;
} {
  const keys = linesOf(data.keys);
  const found = keys.findIndex((key) => key.charCodeAt(0) >= firstBeyond);
  const cut = found < 0 ? keys.length : found;
  return {
    latin: { ...data, keys: keys.slice(0, cut).join('\n'), entries: data.entries.slice(0, cut) },
    beyond: { keys: keys.slice(cut).join('\n'), entries: data.entries.slice(cut) },
  };
}

/** All names again, for a page with such letters. */
export const joinNames = (latin: RecogniserData, beyond: NamesBeyondLatin): RecogniserData => ({
  ...latin,
  keys: [...linesOf(latin.keys), ...linesOf(beyond.keys)].join('\n'),
  entries: latin.entries + beyond.entries,
});
