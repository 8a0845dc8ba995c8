import { limits } from './limits';
import { memoizeForLong } from './memoize';
import type { Tree } from './tree';

const none: readonly string[] = [];

/** What the names of an element's attributes promise; one bit each. */
export const promises = {
  className: 1,
  id: 2,
  role: 4,
  hidden: 8,
  item: 16,
  property: 32,
  time: 64,
  style: 128,
} as const;

/** Attributes whose value may be a time, whatever the element. */
const dateAttribute = /^(?:datetime|data-(?:.*(?:date|time|publi|posted|updat|epoch|stamp|livestamp).*|ts|utc|iso))$/u;

export const promiseOf = memoizeForLong((name): number => {
  if (name === 'class') return promises.className;
  if (name === 'id' || name === 'role' || name === 'hidden' || name === 'style') return promises[name];
  if (name === 'itemprop' || name === 'itemscope') return promises.item;
  if (name === 'property') return promises.property;
  return dateAttribute.test(name) ? promises.time : 0;
});

/** The attributes of the element at hand; one of these serves a whole walk. */
export class ElementAttributes<Node> {
  names: readonly string[] = none;
  /** The promises of all names together. */
  promised = 0;
  readonly #tree: Tree<Node>;
  #node: Node | undefined;

  constructor(tree: Tree<Node>) {
    this.#tree = tree;
  }

  /** Turns to another element. */
  readFrom(node: Node): void {
    this.#node = node;
    const names = this.#tree.attributeNames(node);
    let promised = 0;
    for (const name of names) promised |= promiseOf(name);
    this.names = names;
    this.promised = promised;
  }

  /** Whether it has what is so promised; the quick way to know of those that are asked for on each element. */
  promises(what: number): boolean {
    return (this.promised & what) !== 0;
  }

  has(name: string): boolean {
    return this.names.length > 0 && this.names.includes(name);
  }

  /** The beginning of its value; empty where there is none. A name it has not is never asked of the tree. */
  value(name: string): string {
    const value = this.#node !== undefined && this.has(name) ? (this.#tree.attribute(this.#node, name) ?? '') : '';
    return value.slice(0, limits.attribute);
  }

  /** The first of these that is not empty. */
  first(...names: readonly string[]): string {
    for (const name of names) {
      const value = this.value(name);
      if (value !== '') return value;
    }
    return '';
  }
}
