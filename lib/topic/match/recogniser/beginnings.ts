import { foldUsualWord, wordsOfUsual } from '../fold/usual-text';
import { isBeyondLatin } from './beyond-latin';
import { firstWild, lastWild } from './recogniser-data';
import type { Steps } from './walk';

/** For a word or stem with which a name begins, how many letters may follow in the same word. */
export type Beginnings = Readonly<Record<string, number>>;
const anyNumber = 15;
/** Longer stems are cut, and any number of letters may follow: a word of any length costs as many steps. */
const longestStem = 40;

/** A word of a text with which a name may begin. */
export interface BeginningWord {
  readonly start: number;
  /** All of the word that the keys have, folded. */
  readonly stem: string;
}

/** The words of a usual text that a name may begin with; most words of a page are none. */
export function* wordsThatBegin(text: string, beginnings: Beginnings, steps: Steps): Generator<BeginningWord> {
  for (const match of wordsOfUsual(text)) {
    const word = foldUsualWord(match[0]);
    const longest = Math.min(word.length, longestStem);
    for (let end = 1; end <= longest; end++) {
      steps.count++;
      const stem = word.slice(0, end);
      // A page's word may also be a property that every object has.
      const more: unknown = beginnings[stem];
      if (typeof more !== 'number' || (more < anyNumber && word.length - end > more)) continue;
      // Longer ones that the word begins with stand behind the same beginning.
      yield { start: match.index, stem };
      break;
    }
  }
}

/**
 * The beginnings of keys in Latin letters or digits.
 * @param tailOf how many letters may follow a key
 */
export function beginningsOf(keys: readonly string[], tailOf: (key: string) => number): Beginnings {
  const letters = new Map<string, number>();
  for (const key of keys) {
    const whole = /^[\p{L}\p{M}\p{N}]+/u.exec(key)?.[0];
    if (whole === undefined || isBeyondLatin(whole.charAt(0))) continue;
    const stem = whole.slice(0, longestStem);
    const next = key.charCodeAt(stem.length);
    const more = key === stem ? tailOf(key) : next >= firstWild && next <= lastWild ? next - firstWild : 0;
    const most = stem.length < whole.length ? anyNumber : Math.min(more, anyNumber);
    letters.set(stem, Math.max(most, letters.get(stem) ?? 0));
  }
  return Object.fromEntries(letters);
}
