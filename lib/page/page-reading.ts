import { cutText } from '@/lib/text/cut-text';
import { classNamesReader } from './class-names';
import { ElementAttributes, promises } from './element-attributes';
import { elementKind } from './element-kinds';
import { HeadReading } from './head-reading';
import { Hints } from './hints';
import { ItemReading } from './item-reading';
import { limits } from './limits';
import { LinkReading } from './link-reading';
import { MarkReading } from './mark-reading';
import { PageAddress } from '@/lib/url/page-address';
import type { PageFacts, StructuredNode } from './page-facts';
import { enter, pageSurroundings, type Surroundings } from './place';
import { ScriptReading } from './script-reading';
import { collapse, lineBreak, TextBlocks } from './text-blocks';
import { TextCaptures } from './text-captures';
import type { Tree } from './tree';
import { UnreadParts } from './unread-parts';
import type { PageListener } from './walk-page';

/** What an open element gives to its content. */
export interface Frame {
  readonly tag: string;
  readonly isBlock: boolean;
  readonly isClosed: boolean;
  readonly surroundings: Surroundings;
  readonly hints: Hints | undefined;
  /** Index of the microdata item the content belongs to. */
  readonly item: number;
  readonly captures: number;
}

/** The state of one walk: what was met so far. */
export class PageReading<Node> implements PageListener<Node, Frame> {
  truncated = false;
  readonly rootFrame: Frame = {
    tag: '',
    isBlock: true,
    isClosed: false,
    surroundings: pageSurroundings,
    hints: undefined,
    item: -1,
    captures: 0,
  };
  readonly #tree: Tree<Node>;
  readonly #address: PageAddress;
  readonly #attributes: ElementAttributes<Node>;
  readonly #classNames = classNamesReader();
  readonly #text = new TextBlocks();
  readonly #captures = new TextCaptures();
  readonly #structured: StructuredNode[] = [];
  readonly #head: HeadReading;
  readonly #scripts = new ScriptReading(this.#structured);
  readonly #items: ItemReading;
  readonly #links: LinkReading;
  readonly #marks: MarkReading;
  readonly #unread = new UnreadParts();
  readonly #comments: string[] = [];

  constructor(tree: Tree<Node>, address: string) {
    this.#tree = tree;
    this.#address = new PageAddress(address, limits.address);
    const attributes = (this.#attributes = new ElementAttributes(tree));
    this.#head = new HeadReading(attributes, this.#address);
    this.#items = new ItemReading(attributes, this.#captures, this.#structured);
    this.#links = new LinkReading(attributes, this.#captures, this.#address);
    this.#marks = new MarkReading(attributes, this.#captures);
  }

  addText(data: string): void {
    this.#text.add(data);
    if (this.#captures.open > 0) this.#captures.add(data);
  }

  addComment(data: string): void {
    if (this.#comments.length < limits.comments && /\d{4}/u.test(data.slice(0, limits.commentText))) {
      this.#comments.push(cutText(collapse(data.slice(0, limits.commentText)), limits.commentText));
    }
  }

  /** Opens an element; undefined where it was read whole. */
  enter(node: Node, outer: Frame): Frame | undefined {
    const tag = this.#tree.tag(node);
    const { isBlock, isClosed, isOwnText, isPlain } = elementKind(tag);
    const attributes = this.#attributes;
    attributes.readFrom(node);
    if (isOwnText) {
      if (tag === 'title') this.#head.addTitle(this.#tree, node);
      else this.#scripts.add(this.#tree, node, attributes);
      return undefined;
    }
    if (!isPlain) this.#readByTag(tag, outer.item >= 0);
    const hidden = isHidden(tag, attributes);
    if (!hidden && outer.surroundings.area !== 'hidden') this.#unread.add(this.#tree, node, tag, attributes);
    if (isBlock) this.#text.end(outer, this.#head.title);
    const frameTag = isBlock ? tag : outer.tag;
    let { surroundings, hints, item } = outer;
    if (isPlain && attributes.promised === 0)
      return { tag: frameTag, isBlock, isClosed, surroundings, hints, item, captures: 0 };
    const { own, area, isDate } = this.#classNames(attributes);
    const role = attributes.promises(promises.role) ? attributes.value('role') : '';
    surroundings = enter(surroundings, tag, role, area, hidden);
    if (own !== '') hints = new Hints(own, hints);
    const before = this.#captures.open;
    if (attributes.promises(promises.item)) item = this.#items.add(item, surroundings);
    if (tag === 'a') this.#links.addLink(surroundings, this.#text.index);
    this.#marks.add(tag, isDate, hints, surroundings, this.#text.index);
    return { tag: frameTag, isBlock, isClosed, surroundings, hints, item, captures: this.#captures.open - before };
  }

  leave(frame: Frame): void {
    if (frame.isBlock) this.#text.end(frame, this.#head.title);
    if (frame.captures > 0) this.#captures.close(frame.captures);
  }

  facts(steps: number): Omit<PageFacts, 'loadedAs'> {
    const { language, title = '', rootNames, metadata, headLinks } = this.#head;
    return {
      schema: 1,
      address: cutText(this.#address.text, limits.pageAddress),
      contentType: cutText(this.#tree.contentType, limits.contentType),
      language,
      title,
      rootNames,
      metadata,
      headLinks,
      structured: this.#structured,
      brokenScripts: this.#scripts.broken,
      blocks: this.#text.blocks,
      marks: this.#marks.marks,
      links: this.#links.links,
      images: this.#links.images,
      scriptDates: this.#scripts.dates,
      comments: this.#comments,
      truncated: this.truncated || this.#text.isCut || this.#scripts.isCut,
      isLoading: this.#tree.isLoading,
      unread: this.#unread.counts,
      steps,
    };
  }

  #readByTag(tag: string, isInItem: boolean): void {
    if (tag === 'br') this.addText(lineBreak);
    else if (tag === 'img') this.#links.addImage();
    else if (tag !== 'a') this.#head.add(tag, isInItem);
  }
}

/** Whether nobody sees the element, by what itself says. A whole page that is hidden is shown once it has loaded. */
function isHidden(tag: string, attributes: ElementAttributes<unknown>): boolean {
  if (attributes.promises(promises.hidden) && attributes.value('hidden') !== 'until-found') return true;
  if (tag === 'dialog') return !attributes.has('open');
  if (tag === 'html' || tag === 'body' || !attributes.promises(promises.style)) return false;
  return /(?:^|;)\s*display\s*:\s*none/iu.test(attributes.value('style'));
}
