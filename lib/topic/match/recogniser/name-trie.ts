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
  readonly #under = new Map<string, number>();

  constructor(keys: readonly string[]) {
    this.#keys = keys;
    this.#add(0, keys.length, 0, 0);
  }

  /** The node of all keys. */
  get root(): number {
    return 0;
  }

  /** The node of all keys that begin so. */
  under(beginning: string): number {
    const known = this.#under.get(beginning);
    if (known !== undefined) return known;
    const node = this.#unit.length;
    const first = this.#placeOf(beginning);
    const to = this.#endOf(first, this.#keys.length, (key) => this.#keys[key]?.startsWith(beginning) === true);
    this.#add(first, to, beginning.length, beginning.charCodeAt(beginning.length - 1));
    this.#under.set(beginning, node);
    return node;
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

  /** The index of the first key that begins so, or sorts behind. */
  #placeOf(beginning: string): number {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
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
      const end = this.#endOf(from, to, (key) => this.#keys[key]?.charCodeAt(depth) === unit);
      this.#add(from, end, depth + 1, unit);
      from = end;
      count++;
    }
    this.#children[node] = count;
  }

  /** The first key behind `from` that is not the same; in growing steps, then by halving. */
  #endOf(from: number, to: number, same: (key: number) => boolean): number {
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
