import { FoldedText, foldText } from '../fold/fold-text';
import { unitClass } from '../fold/unit-class';
import { isUsual } from '../fold/usual-text';
import { wordsThatBegin, type Beginnings } from './beginnings';
import { allowsClitics, tailOf, unpackEntry, type Entry } from './entry';
import { NameTrie } from './name-trie';
import { firstMeaning, markedForm, type RecogniserData } from './recogniser-data';
import { walk, type Beginning, type FoundKey, type Steps } from './walk';
import { behindClitics, isFollowingMark, isWordStart } from './word-starts';

/** A phrase of a topic in a text, in the text's own positions. */
export interface Phrase {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases of all topics in one pass; made once, used for every text of a page. */
export class Recogniser {
  readonly topics: RecogniserData['topics'];
  readonly steps: Steps = { count: 0 };
  readonly #keys: readonly string[];
  readonly #entries: string;
  readonly #meanings: RecogniserData['meanings'];
  readonly #marked: RecogniserData['marked'];
  readonly #beginnings: Beginnings;
  readonly #trie: NameTrie;
  readonly #rest = new FoldedText();

  constructor(data: RecogniserData) {
    this.topics = data.topics;
    this.#keys = data.keys === '' ? [] : data.keys.split('\n');
    this.#entries = data.entries;
    this.#meanings = data.meanings;
    this.#marked = data.marked;
    this.#beginnings = data.beginnings;
    this.#trie = new NameTrie(this.#keys);
  }

  /** The phrases in a text, in the order in which they begin. */
  find(text: string): Phrase[] {
    const phrases: Phrase[] = [];
    if (isUsual(text)) {
      for (const { start, stem } of wordsThatBegin(text, this.#beginnings, this.steps)) {
        this.#rest.begin(text, start);
        const from = { start: 0, node: this.#trie.under(stem), behind: stem.length };
        this.#accept(text, this.#rest, from, false, phrases);
      }
      return phrases;
    }
    const folded = foldText(text);
    for (let at = 0; at < folded.length; at++) {
      if (!isWordStart(folded, at)) continue;
      this.#accept(text, folded, this.#at(folded, at), false, phrases);
      for (const start of behindClitics(folded, at)) this.#accept(text, folded, this.#at(folded, start), true, phrases);
    }
    return phrases;
  }

  /** All keys that begin with the unit at a position. */
  #at(folded: FoldedText, at: number): Beginning {
    return { start: at, node: this.#trie.child(this.#trie.root, folded.units[at] ?? 0), behind: at + 1 };
  }

  /** Adds the phrases that begin so. */
  #accept(text: string, folded: FoldedText, from: Beginning, behindClitic: boolean, phrases: Phrase[]): void {
    const found: FoundKey[] = [];
    walk(this.#trie, folded, from, found, this.steps);
    for (const one of found) {
      const next = folded.reaches(one.end) ? folded.units[one.end] : undefined;
      // In scripts without spaces a mark would belong to the name's last letter.
      if (folded.classes[one.end - 1] === unitClass.unspaced && isFollowingMark(next ?? 0)) continue;
      const start = folded.offsetOf(one.start);
      const nameEnd = folded.offsetOf(one.end);
      const end = folded.offsetOf(one.end + one.letters);
      for (const packed of [this.#meanings[this.#entries.charCodeAt(one.key) - firstMeaning] ?? []].flat()) {
        if (tailOf(packed) < one.letters || (behindClitic && !allowsClitics(packed))) continue;
        const entry = unpackEntry(packed);
        if (this.#writtenRight(entry, one, text.slice(start, nameEnd))) phrases.push({ entry, start, end });
      }
    }
  }

  /** Capitals and marks, where the name is too short or too common a word to do without. */
  #writtenRight(entry: Entry, { key, letters }: FoundKey, written: string): boolean {
    if (entry.capitals && written !== written.toUpperCase()) return false;
    // Derived words are written small in many languages: карабахский, kasmíri, kosovolainen.
    const derived = (written.length >= 6 && letters >= 1) || (written.length === 5 && letters >= 6);
    if (entry.cased && !derived) {
      const first = written.charAt(0);
      if (first === first.toLowerCase()) return false;
    }
    if (!entry.marked) return true;
    const form = markedForm(written);
    return this.#marked[this.#keys[key] ?? '']?.some((right) => right === form) ?? false;
  }
}
