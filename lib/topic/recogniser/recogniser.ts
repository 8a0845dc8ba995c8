import { foldText } from '../fold/fold-text';
import { unitClass } from '../fold/unit-class';
import { allowsClitics, tailOf, unpackEntry, type Entry } from './entry';
import { NameTrie } from './name-trie';
import { firstMeaning, markedForm, type RecogniserData } from './recogniser-data';
import { walk, type FoundKey, type Steps } from './walk';
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
  readonly #trie: NameTrie;

  constructor(data: RecogniserData) {
    this.topics = data.topics;
    this.#keys = data.keys === '' ? [] : data.keys.split('\n');
    this.#entries = data.entries;
    this.#meanings = data.meanings;
    this.#marked = data.marked;
    this.#trie = new NameTrie(this.#keys);
  }

  /** The phrases in a text, in the order in which they begin. */
  find(text: string): Phrase[] {
    const folded = foldText(text);
    const phrases: Phrase[] = [];
    const found: FoundKey[] = [];
    const accept = (behindClitic: boolean): void => {
      for (const one of found.splice(0)) {
        // In scripts without spaces a mark would belong to the name's last letter.
        if (folded.classes[one.end - 1] === unitClass.unspaced && isFollowingMark(folded.units[one.end] ?? 0)) continue;
        const start = folded.offsets[one.start] ?? 0;
        const nameEnd = folded.offsets[one.end] ?? text.length;
        const end = folded.offsets[one.end + one.letters] ?? text.length;
        for (const packed of [this.#meanings[this.#entries.charCodeAt(one.key) - firstMeaning] ?? []].flat()) {
          if (tailOf(packed) < one.letters || (behindClitic && !allowsClitics(packed))) continue;
          const entry = unpackEntry(packed);
          if (this.#writtenRight(entry, one, text.slice(start, nameEnd))) phrases.push({ entry, start, end });
        }
      }
    };
    for (let at = 0; at < folded.length; at++) {
      if (!isWordStart(folded, at)) continue;
      walk(this.#trie, folded, at, found, this.steps);
      accept(false);
      for (const start of behindClitics(folded, at)) {
        walk(this.#trie, folded, start, found, this.steps);
        accept(true);
      }
    }
    return phrases;
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
