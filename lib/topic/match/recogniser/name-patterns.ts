import type { TopicName } from '@/lib/schema/topic-record';
import { foldName } from '../fold/fold-text';
import { classify, unitClass } from '../fold/unit-class';
import { inflectionOf, type Inflection } from './inflection';
import { wildUnit } from './phrase-file';

export interface Pattern {
  readonly key: string;
  /** The name, or the form of it, as its record writes it. */
  readonly written: string;
  readonly tail: number;
  /** What may follow; absent: any letters. */
  readonly endings?: readonly string[];
}

/** `prefix` in a name's record: up to so many more letters. */
const prefixTail = 6;
/** A stem must keep so many letters, or the word stays whole. */
const minStem = 3;
/** Shorter stems take few letters more, for they begin many other words. */
const shortStem = 4;
const compoundStem = 6;
const minAdjective = 6;
const lastVowels = /[аеиоуыэюяіь]{1,2}$/u;

function stemOf(word: string, { ending }: Inflection): string {
  const stem = ending === undefined ? word : word.replace(ending, '');
  return stem.length < minStem ? word : stem;
}

function tailFor(stem: string, { tail, compounds }: Inflection): number {
  if (compounds) return stem.length < compoundStem ? 1 : tail;
  return stem.length < shortStem ? Math.min(tail, 3) : tail;
}

/** Capitals throughout: an abbreviation, which takes suffixes but has no stem. */
export function isAbbreviation(text: string): boolean {
  return text.length <= 8 && text === text.toUpperCase() && text !== text.toLowerCase() && !/\s/u.test(text);
}

/** The last word with letters to follow, the words before it with changed ends where the language changes them. */
function inflected(folded: string, inflection: Inflection): Omit<Pattern, 'written'>[] {
  const words = folded.split(' ');
  const whole = words.pop() ?? '';
  const last = stemOf(whole, inflection);
  const before = words
    .map((word) => {
      const stem = stemOf(word, inflection);
      return inflection.everyWord && stem.length >= minStem
        ? stem + String.fromCharCode(wildUnit(tailFor(stem, inflection)))
        : `${word} `;
    })
    .join('');
  const derived =
    words.length > 0 ? [] : (inflection.adjectives ?? []).map((suffix) => whole.replace(lastVowels, '') + suffix);
  const adjectives = derived.filter(({ length }) => length >= minAdjective).map((key) => ({ key, tail: 4 }));
  if (words.length > 0 || last.length > shortStem || inflection.shortEndings === undefined) {
    const tail = tailFor(before + last, inflection);
    // Where letters enough may follow, the stem alone finds them.
    const further = adjectives.filter(({ key }) => !key.startsWith(last) || key.length + 4 - last.length > tail + 1);
    return [{ key: before + last, tail }, ...further];
  }
  const own = whole.slice(last.length);
  const endings = [...new Set([...inflection.shortEndings, own])].toSorted();
  return [{ key: last, tail: Math.max(...endings.map(({ length }) => length)), endings }, ...adjectives];
}

/**
 * The keys under which a name is looked for. A language that changes the ends of names does so for every name,
 * whatever `match` says, but for abbreviations; `prefix` and `stem` only widen what the language allows.
 */
export function namePatterns({
  text,
  language,
  match,
  forms,
}: Pick<TopicName, 'text' | 'language' | 'match' | 'forms'>): Pattern[] {
  const own = inflectionOf(language);
  const widened = match === 'word' ? own : { ...own, tail: Math.max(own.tail, prefixTail), compounds: undefined };
  const variants = [text];
  // A hyphen, an apostrophe or a ZWNJ is often left out altogether.
  if (/[\p{Pd}'’\u200c]/u.test(text)) variants.push(text.replaceAll(/[\p{Pd}'’\u200c]/gu, ''));
  // COP27 is COP 27.
  if (/\p{L} ?\d/u.test(text)) variants.push(text.replace(/(?<=\p{L}) ?(?=\d)/u, text.includes(' ') ? '' : ' '));
  const patterns: Omit<Pattern, 'written'>[] = [];
  for (const variant of variants) {
    const folded = foldName(variant);
    if (folded === '') continue;
    const end = classify(variant.at(-1) ?? '');
    if (end === unitClass.unspaced || end === unitClass.katakana) patterns.push({ key: folded, tail: 0 });
    else if (isAbbreviation(text)) patterns.push({ key: folded, tail: own.everyWord || own.compounds ? 0 : own.tail });
    else patterns.push(...inflected(folded, widened as Inflection));
  }
  return [
    ...patterns.map((pattern) => Object.assign(pattern, { written: text })),
    ...(forms ?? []).map((form) => ({ key: foldName(form), tail: 0, written: form })),
  ].filter(({ key }) => key !== '');
}
