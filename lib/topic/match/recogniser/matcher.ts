import { type FoldedText, foldText } from '../fold/fold-text';
import { classify, isWordClass, unitClass } from '../fold/unit-class';
import { firstWild, lastWild, markedForm, type PhraseFile, type PhraseRule } from './phrase-file';
import { behindClitics, isFollowingMark, isWordStart } from './word-starts';

/** A phrase in a text, in the text's own positions. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  /** What was looked for, folded. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Entry<Meaning> {
  readonly key: string;
  readonly meaning: Meaning;
  readonly rule: PhraseRule;
  readonly form: string | undefined;
  /** Another entry with the same head. */
  readonly next: Entry<Meaning> | undefined;
}

/** Of a word so many letters are looked up; longer beginnings are cut. */
const maxHead = 24;
/** In scripts without spaces a name's first two characters. */
const unspacedHead = 2;
/** More letters than any tail allows are not counted. */
const maxCountedLetters = 16;

/** The last letter of Greek, Cyrillic, Armenian, Hebrew, Arabic and the scripts of India; Thai follows. */
const lastSpaced = 0xdff;

const isUnspaced = (of: number): boolean => of === unitClass.unspaced;
const isWild = (unit: number): boolean => unit >= firstWild && unit <= lastWild;

/** The part of a key that is looked up: its first word or that word's stem, before a separator, a mark or other letters. */
const endOfHead = /[\ue000-\ue00f\s!-/:-@]/u;

function headOf(key: string): string {
  const first = key.charCodeAt(0);
  // Most keys begin with a letter of a script that writes words apart: no need to ask Unicode.
  const longest = first > lastSpaced && isUnspaced(classify(key.charAt(0))) ? unspacedHead : maxHead;
  const end = key.search(endOfHead);
  return key.slice(0, end < 0 ? longest : Math.min(end, longest));
}

/** Finds phrases in texts, in one pass: at each word's start the beginnings of the word are looked up. */
export class Matcher<Meaning> {
  /** Lookups and comparisons: what the suite bounds. */
  steps = 0;
  readonly #heads = new Map<string, Entry<Meaning>>();

  constructor(files: readonly PhraseFile<Meaning>[]) {
    for (const { meanings, rules, groups } of files)
      for (const [meaningIndex, ruleIndex, keys] of groups) {
        const meaning = meanings[meaningIndex];
        const rule = rules[ruleIndex];
        if (meaning === undefined || rule === undefined) continue;
        for (const line of keys.split('\n')) this.#add(line, meaning, rule);
      }
  }

  #add(line: string, meaning: Meaning, rule: PhraseRule): void {
    const tab = line.indexOf('\t');
    const key = tab < 0 ? line : line.slice(0, tab);
    const form = tab < 0 ? undefined : line.slice(tab + 1);
    const head = headOf(key);
    this.#heads.set(head, { key, meaning, rule, form, next: this.#heads.get(head) });
  }

  /** The phrases in a text, in the order in which they begin. */
  find(text: string): Phrase<Meaning>[] {
    const phrases: Phrase<Meaning>[] = [];
    const folded = foldText(text);
    for (let at = 0; at < folded.length; at++) {
      if (!isWordStart(folded, at)) continue;
      this.#findAt(text, folded, at, false, phrases);
      for (const start of behindClitics(folded, at)) this.#findAt(text, folded, start, true, phrases);
    }
    return phrases;
  }

  #findAt(text: string, folded: FoldedText, at: number, behindClitic: boolean, phrases: Phrase<Meaning>[]): void {
    const of = folded.classes[at] ?? 0;
    const longest = isUnspaced(of) ? unspacedHead : maxHead;
    let head = '';
    for (let end = at; end < folded.length && end - at < longest && folded.classes[end] === of; end++) {
      head += String.fromCharCode(folded.units[end] ?? 0);
      this.steps++;
      for (let entry = this.#heads.get(head); entry !== undefined; entry = entry.next) {
        this.steps++;
        if (behindClitic && entry.rule.clitics !== true) continue;
        const found = this.#accept(text, folded, at, end + 1, entry);
        if (found !== undefined) phrases.push(found);
      }
    }
  }

  /** The phrase, where the rest of the key stands behind its head and it is written as it must be. */
  #accept(
    text: string,
    folded: FoldedText,
    at: number,
    from: number,
    entry: Entry<Meaning>,
  ): Phrase<Meaning> | undefined {
    const { key, rule, meaning, form } = entry;
    const behind = keyEnd(folded, key, from - at, from);
    if (behind < 0) return undefined;
    const of = folded.classes[behind - 1] ?? 0;
    // In scripts without spaces a mark would belong to the name's last letter.
    if (isUnspaced(of) && behind < folded.length && isFollowingMark(folded.units[behind] ?? 0)) return undefined;
    const letters = isUnspaced(of) || !isWordClass(of) ? 0 : lettersFrom(folded, behind, of);
    if (letters > rule.tail) return undefined;
    if (rule.endings?.includes(lettersAt(folded, behind, letters)) === false) return undefined;
    const start = folded.offsetOf(at);
    const written = text.slice(start, folded.offsetOf(behind));
    if (!isWrittenRight(written, letters, rule)) return undefined;
    if (form !== undefined && markedForm(written) !== form) return undefined;
    return { meaning, key, start, end: folded.offsetOf(behind + letters) };
  }
}

function lettersAt({ units }: FoldedText, from: number, count: number): string {
  return String.fromCharCode(...units.subarray(from, from + count));
}

/** Letters of the same kind from a position on, at most `maxCountedLetters`. */
function lettersFrom(text: FoldedText, from: number, of: number): number {
  let to = from;
  while (to - from < maxCountedLetters && to < text.length && text.classes[to] === of) to++;
  return to - from;
}

/** Where a key ends in the text, from a place in both on; -1 where the text goes on otherwise. */
function keyEnd(text: FoldedText, key: string, fromKey: number, fromText: number): number {
  let at = fromText;
  for (let next = fromKey; next < key.length; next++) {
    const unit = key.charCodeAt(next);
    if (isWild(unit)) {
      const letters = lettersFrom(text, at, text.classes[at - 1] ?? 0);
      at += letters;
      if (letters > unit - firstWild || at >= text.length || text.classes[at] !== unitClass.separator) return -1;
    } else if (at >= text.length || text.units[at] !== unit) return -1;
    at++;
  }
  return at;
}

/** Capitals, where the name is too short or too common a word to do without. */
function isWrittenRight(written: string, letters: number, { capitals, cased }: PhraseRule): boolean {
  if (capitals === true && written !== written.toUpperCase()) return false;
  // Derived words are written small in many languages: карабахский, kasmíri, kosovolainen.
  const isDerived = (written.length >= 6 && letters >= 1) || (written.length === 5 && letters >= 6);
  if (cased !== true || isDerived) return true;
  const first = written.charAt(0);
  return first !== first.toLowerCase();
}
