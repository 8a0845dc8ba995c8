import { elementKind } from './element-kinds';
import { pageSurroundings } from './place';
import { lineBreak, TextBlocks } from './text-blocks';
import type { Tree } from './tree';
import { walkPage, type PageListener } from './walk-page';

/** A piece of a block's text as it stands in the page; no node where it is a line break. */
interface Piece<Node> {
  readonly node: Node | null;
  readonly data: string;
}
/** A block as `readFacts` has it, with the text nodes that it came from. */
export interface BlockSpans<Node> {
  readonly text: string;
  readonly pieces: readonly Piece<Node>[];
}
/** A place between two characters of a text node. */
export interface TextPlace<Node> {
  readonly node: Node;
  readonly offset: number;
}

interface Frame {
  readonly tag: string;
  readonly isBlock: boolean;
  readonly isClosed: boolean;
}

/** Gathers blocks as `PageReading` does, and nothing else of the page. */
class SpanReading<Node> implements PageListener<Node, Frame> {
  truncated = false;
  readonly rootFrame: Frame = { tag: '', isBlock: true, isClosed: false };
  readonly spans: BlockSpans<Node>[] = [];
  readonly #tree: Tree<Node>;
  readonly #text = new TextBlocks();
  #pieces: Piece<Node>[] = [];

  constructor(tree: Tree<Node>) {
    this.#tree = tree;
  }

  addText(data: string, node: Node | null): void {
    const taken = this.#text.add(data);
    if (taken > 0) this.#pieces.push({ node, data: data.slice(0, taken) });
  }

  addComment(): void {}

  enter(node: Node, outer: Frame): Frame | undefined {
    const tag = this.#tree.tag(node);
    const { isBlock, isClosed, isOwnText } = elementKind(tag);
    if (isOwnText) return undefined;
    if (tag === 'br') this.addText(lineBreak, null);
    if (isBlock) this.#end();
    return { tag: isBlock ? tag : outer.tag, isBlock, isClosed };
  }

  leave({ isBlock }: Frame): void {
    if (isBlock) this.#end();
  }

  #end(): void {
    this.#text.end({ tag: '', surroundings: pageSurroundings, hints: undefined });
    const block = this.#text.blocks[this.spans.length];
    if (block !== undefined) this.spans.push({ text: block.text, pieces: this.#pieces });
    this.#pieces = [];
  }
}

/** The page's blocks in the order, number and wording of `readFacts`, each with its text nodes. */
export function readTextSpans<Node>(tree: Tree<Node>): readonly BlockSpans<Node>[] {
  const reading = new SpanReading(tree);
  walkPage(tree, reading);
  return reading.spans;
}

const isSpace = (character: string): boolean => character === lineBreak || /\s/u.test(character);

/** For each character of a block's text, where it stands in the pieces laid end to end: `collapse`, undone. */
function rawOffsets(raw: string): number[] {
  const offsets: number[] = [];
  let inSpace = true;
  for (let i = 0; i < raw.length; i++) {
    const space = isSpace(raw.charAt(i));
    if (!space || !inSpace) offsets.push(i);
    inSpace = space;
  }
  return offsets;
}

/** A stretch of a block's text in the page. */
export interface PageStretch<Node> {
  readonly start: TextPlace<Node>;
  readonly end: TextPlace<Node>;
}

/**
 * Gives where stretches of a block's text stand in the page, by offset (as in a mention) and length; undefined where one
 * does not begin and end in text nodes.
 */
export function stretchesOf<Node>({
  pieces,
}: BlockSpans<Node>): (offset: number, length: number) => PageStretch<Node> | undefined {
  const offsets = rawOffsets(pieces.map(({ data }) => data).join(''));
  return (offset, length) => {
    const [first, last] = [offsets[offset], offsets[offset + length - 1]];
    if (first === undefined || last === undefined || length < 1) return undefined;
    const start = placeAt(pieces, first);
    const end = placeAt(pieces, last);
    return start && end && { start, end: { node: end.node, offset: end.offset + 1 } };
  };
}

function placeAt<Node>(pieces: readonly Piece<Node>[], at: number): TextPlace<Node> | undefined {
  let before = 0;
  for (const { node, data } of pieces) {
    if (at < before + data.length) return node === null ? undefined : { node, offset: at - before };
    before += data.length;
  }
  return undefined;
}
