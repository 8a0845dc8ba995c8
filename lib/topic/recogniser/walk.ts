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
function lettersFrom({ classes, length }: FoldedText, from: number, of: number): number {
  let to = from;
  while (to < length && to - from < manyLetters && classes[to] === of) to++;
  return to - from;
}

/** Counts units that were compared: what the suite bounds. */
export interface Steps {
  count: number;
}

/** All keys that begin at a position, however long. */
export function walk(trie: NameTrie, text: FoldedText, start: number, found: FoundKey[], steps: Steps): void {
  const { units, classes, length } = text;
  if (!trie.mayBegin(units[start] ?? 0, units[start + 1] ?? 0)) return;
  const open: [node: number, at: number][] = [[trie.root(units[start] ?? 0), start + 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let [node, at] = next;
    while (node !== -1) {
      steps.count++;
      const key = trie.keyAt(node);
      const of = classes[at - 1] ?? 0;
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
        if (letters <= most && classes[gap] === unitClass.separator) open.push([child, gap + 1]);
      }
      const unit = units[at] ?? 0;
      node = at < length && (unit < firstWild || unit > lastWild) ? trie.child(node, unit) : -1;
      at++;
    }
  }
}
