import type { Token, html } from 'parse5';

export type Kind = 'element' | 'text' | 'comment' | 'other';
const noAttributes: Token.Attribute[] = [];

/** A node of a parsed page, of whatever kind, with its neighbours. All have the same shape, which is read fastest. */
export class PageNode {
  parent: PageNode | null = null;
  previous: PageNode | null = null;
  next: PageNode | null = null;
  first: PageNode | null = null;
  last: PageNode | null = null;
  /** Of a template: what stands in it, which is no part of the page. */
  content: PageNode | null = null;
  /** Of an element: its shadow tree, and of that one the element. */
  shadow: PageNode | null = null;
  host: PageNode | null = null;
  /** Of a shadow tree: its element keeps it to itself. */
  isClosed = false;

  /**
   * @param name of an element as the parser has it
   * @param data of a text or comment
   */
  constructor(
    readonly kind: Kind,
    readonly name: string,
    readonly space: html.NS | '' = '',
    readonly attributes: Token.Attribute[] = noAttributes,
    public data = '',
  ) {}

  append(node: PageNode): void {
    this.insert(node, null);
  }

  /** Puts a node before one of the children, or at the end. */
  insert(node: PageNode, before: PageNode | null): void {
    const previous = before === null ? this.last : before.previous;
    node.parent = this;
    node.previous = previous;
    node.next = before;
    if (previous === null) this.first = node;
    else previous.next = node;
    if (before === null) this.last = node;
    else before.previous = node;
  }

  detach(): void {
    const { parent, previous, next } = this;
    if (parent === null) return;
    if (previous === null) parent.first = next;
    else previous.next = next;
    if (next === null) parent.last = previous;
    else next.previous = previous;
    this.parent = this.previous = this.next = null;
  }

  get children(): PageNode[] {
    const children: PageNode[] = [];
    for (let child = this.first; child !== null; child = child.next) children.push(child);
    return children;
  }
}
