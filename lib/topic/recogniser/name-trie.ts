import { firstWild } from './recogniser-data';

/**
 * Keys in the order of their units, walked as a trie. A node is a range of keys that agree so far; it is taken apart
 * when a text first reaches it, so that preparing costs nothing and a page pays only for the branches it visits.
 */
export class NameTrie {
  readonly #keys: readonly string[];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #depth: number[] = [];
  readonly #firstChild: number[] = [];
  readonly #children: number[] = [];
  /** The unit by which a node is reached. */
  readonly #unit: number[] = [];
  readonly #roots = new Map<number, number>();
  /** The first two units of all keys, and the only one of keys that have one. */
  readonly #beginnings = new Set<number>();

  constructor(keys: readonly string[]) {
    this.#keys = keys;
    for (const key of keys) this.#beginnings.add(beginningOf(key.charCodeAt(0), key.charCodeAt(1)));
    this.#add(0, keys.length, 0, 0);
    this.#expand(0);
    for (let i = 0; i < (this.#children[0] ?? 0); i++) {
      const node = (this.#firstChild[0] ?? 0) + i;
      this.#roots.set(this.#unit[node] ?? 0, node);
    }
  }

  /** Whether any key begins with these units, or is the first alone: most words of a page are told apart by it. */
  mayBegin(first: number, second: number): boolean {
    return this.#beginnings.has(beginningOf(first, second)) || this.#beginnings.has(first);
  }

  /** The node of all keys that begin with a unit; -1 where there is none. */
  root(unit: number): number {
    return this.#roots.get(unit) ?? -1;
  }

  /** The index of the key that ends here; -1 where none does. */
  keyAt(node: number): number {
    const from = this.#from[node] ?? 0;
    return this.#keys[from]?.length === this.#depth[node] ? from : -1;
  }

  child(node: number, unit: number): number {
    const count = this.#children[node] ?? 0;
    if (count < 0) {
      this.#expand(node);
      return this.child(node, unit);
    }
    let low = this.#firstChild[node] ?? 0;
    let high = low + count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = this.#unit[middle] ?? 0;
      if (there === unit) return middle;
      if (there < unit) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Nodes behind a node's units from `first` on; the last ones, for what is written so sorts behind all letters. */
  childrenFrom(node: number, first: number): { readonly from: number; readonly to: number } {
    if ((this.#children[node] ?? 0) < 0) this.#expand(node);
    const start = this.#firstChild[node] ?? 0;
    const to = start + (this.#children[node] ?? 0);
    let from = to;
    while (from > start && (this.#unit[from - 1] ?? 0) >= first) from--;
    return { from, to };
  }

  unitOf(node: number): number {
    return this.#unit[node] ?? 0;
  }

  #add(from: number, to: number, depth: number, unit: number): void {
    this.#from.push(from);
    this.#to.push(to);
    this.#depth.push(depth);
    this.#unit.push(unit);
    this.#firstChild.push(0);
    this.#children.push(-1);
  }

  #expand(node: number): void {
    const depth = this.#depth[node] ?? 0;
    const to = this.#to[node] ?? 0;
    let from = this.keyAt(node) === -1 ? (this.#from[node] ?? 0) : (this.#from[node] ?? 0) + 1;
    this.#firstChild[node] = this.#unit.length;
    let count = 0;
    while (from < to) {
      const unit = this.#keys[from]?.charCodeAt(depth) ?? 0;
      const end = this.#endOf(unit, depth, from, to);
      this.#add(from, end, depth + 1, unit);
      from = end;
      count++;
    }
    this.#children[node] = count;
  }

  /** The first key behind `from` that has another unit at `depth`; in growing steps, then by halving. */
  #endOf(unit: number, depth: number, from: number, to: number): number {
    const same = (key: number): boolean => this.#keys[key]?.charCodeAt(depth) === unit;
    let step = 1;
    let low = from;
    while (low + step < to && same(low + step)) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, to);
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (same(middle)) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Two units as one number; one unit as itself, since no key holds U+0000. */
const beginningOf = (first: number, second: number): number =>
  Number.isNaN(second) || second >= firstWild ? first : second * 0x1_0000 + first;
