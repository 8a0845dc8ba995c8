import type { Tree } from './tree';

const none: readonly string[] = [];

/** The attributes of the element at hand; one of these serves a whole walk. */
export class ElementAttributes<Node> {
  names: readonly string[] = none;
  readonly #tree: Tree<Node>;
  #node: Node | undefined;

  constructor(tree: Tree<Node>) {
    this.#tree = tree;
  }

  /** Turns to another element. */
  readFrom(node: Node): void {
    this.#node = node;
    this.names = this.#tree.attributeNames(node);
  }

  has(name: string): boolean {
    return this.names.length > 0 && this.names.includes(name);
  }

  /** Empty where there is none; a name it has not is never asked of the tree. */
  value(name: string): string {
    return this.#node !== undefined && this.has(name) ? (this.#tree.attribute(this.#node, name) ?? '') : '';
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
