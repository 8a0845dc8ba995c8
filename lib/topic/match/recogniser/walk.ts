import type { FoldedText } from '../fold/fold-text';
import { unitClass } from '../fold/unit-class';
import type { NameTrie } from './name-trie';
import { firstWild, lastWild } from './recogniser-data';

/** A key that stands in a text, in folded positions; `letters` of the same word follow `end`. */
export interface FoundKey {
  readonly key: number;
  readonly start: number;
  readonly end: number;
  readonly letters: number;
}

/** More letters than any tail allows are not counted. */
const manyLetters = 16;

/** Letters of the same kind from a position on, at most `manyLetters`. */
function lettersFrom(text: FoldedText, from: number, of: number): number {
  let to = from;
  while (to - from < manyLetters && text.reaches(to) && text.classes[to] === of) to++;
  return to - from;
}

/** Counts units that were compared: what the suite bounds. */
export interface Steps {
  count: number;
}

/** How keys begin in a text: in its folded positions from `start` to `behind`. */
export interface Beginning {
  readonly start: number;
  readonly behind: number;
  /** The node of all keys that begin so; -1 where none does. */
  readonly node: number;
}

/** All keys that begin so, however long. */
export function walk(
  trie: NameTrie,
  text: FoldedText,
  { start, node: first, behind }: Beginning,
  found: FoundKey[],
  steps: Steps,
): void {
  if (!text.reaches(behind - 1)) return;
  const open: [node: number, at: number][] = [[first, behind]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let [node, at] = next;
    while (node !== -1) {
      steps.count++;
      const key = trie.keyAt(node);
      const of = text.classes[at - 1] ?? 0;
      if (key !== -1) {
        found.push({ key, start, end: at, letters: of === unitClass.unspaced ? 0 : lettersFrom(text, at, of) });
      }
      const wild = trie.childrenFrom(node, firstWild);
      for (let child = wild.to - 1; child >= wild.from; child--) {
        const most = trie.unitOf(child) - firstWild;
        if (most > lastWild - firstWild) continue;
        const letters = lettersFrom(text, at, of);
        steps.count += letters;
        const gap = at + letters;
        if (letters <= most && text.reaches(gap) && text.classes[gap] === unitClass.separator)
          open.push([child, gap + 1]);
      }
      const unit = text.reaches(at) ? (text.units[at] ?? 0) : firstWild;
      node = unit < firstWild || unit > lastWild ? trie.child(node, unit) : -1;
      at++;
    }
  }
}
