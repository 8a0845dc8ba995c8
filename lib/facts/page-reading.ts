import { classNamesReader } from './class-names';
import { ElementAttributes } from './element-attributes';
import { isBlockTag, ownText } from './element-kinds';
import { hintOf, type Hints } from './hints';
import { limits } from './limits';
import { MarkTests } from './marks';
import { PageAddress } from './page-address';
import type { Link, Mark, PageFacts, Place, StructuredNode } from './page-facts';
import { enter, pageSurroundings, placeOf, type Surroundings } from './place';
import { extractScriptDates } from './script-dates';
import { flattenJsonLd, microdataNode, parseJsonLd } from './structured-nodes';
import { collapse, lineBreak, TextBlocks } from './text-blocks';
import { TextCaptures } from './text-captures';
import type { Tree } from './tree';
import type { PageListener } from './walk-page';

/** What an open element gives to its content. */
export interface Frame {
  readonly tag: string;
  readonly isBlock: boolean;
  readonly surroundings: Surroundings;
  readonly hints: Hints | undefined;
  /** Index of the microdata item the content belongs to. */
  readonly item: number;
  readonly captures: number;
}

const headRels = /\b(?:canonical|amphtml|alternate|shortlink|author|publisher|license|next|prev)\b/iu;

/** The state of one walk: what was met so far. */
export class PageReading<Node> implements PageListener<Node, Frame> {
  truncated = false;
  readonly rootFrame: Frame = {
    tag: '',
    isBlock: true,
    surroundings: pageSurroundings,
    hints: undefined,
    item: -1,
    captures: 0,
  };
  readonly #tree: Tree<Node>;
  readonly #address: PageAddress;
  readonly #attributes: ElementAttributes<Node>;
  readonly #classNames = classNamesReader();
  readonly #markTests = new MarkTests();
  readonly #text = new TextBlocks();
  readonly #captures = new TextCaptures();
  readonly #metadata: PageFacts['metadata'] = [];
  readonly #headLinks: PageFacts['headLinks'] = [];
  readonly #structured: StructuredNode[] = [];
  readonly #marks: Mark[] = [];
  readonly #links: Link[] = [];
  readonly #images: string[] = [];
  readonly #scriptDates: PageFacts['scriptDates'] = [];
  readonly #comments: string[] = [];
  #brokenScripts = 0;
  #language = '';
  #title: string | undefined;

  constructor(tree: Tree<Node>, address: string) {
    this.#tree = tree;
    this.#address = new PageAddress(address);
    this.#attributes = new ElementAttributes(tree);
  }

  addText(data: string): void {
    this.#text.add(data);
    this.#captures.add(data);
  }

  addComment(data: string): void {
    if (this.#comments.length < limits.comments && /\d{4}/u.test(data.slice(0, limits.commentText))) {
      this.#comments.push(collapse(data.slice(0, limits.commentText)));
    }
  }

  /** Opens an element; undefined where it was read whole. */
  enter(node: Node, outer: Frame): Frame | undefined {
    const tag = this.#tree.tag(node);
    const attributes = this.#attributes;
    attributes.readFrom(node);
    if (ownText.has(tag)) {
      this.#readOwnText(node, tag);
      return undefined;
    }
    this.#readByTag(tag);
    const isBlock = isBlockTag(tag);
    if (isBlock) this.#text.end(outer, this.#title);
    const frameTag = isBlock ? tag : outer.tag;
    const isBare = attributes.names.length === 0;
    const { own, area, isDate } = this.#classNames(attributes);
    const hidden = attributes.has('hidden') && attributes.value('hidden') !== 'until-found';
    const surroundings = enter(outer.surroundings, tag, attributes.value('role'), area, hidden);
    const hints = own === '' ? outer.hints : { own, outer: outer.hints };
    const before = this.#captures.open;
    const item = isBare ? outer.item : this.#addItem(outer, surroundings);
    if (tag === 'a') this.#addLink(surroundings);
    this.#addMark(tag, isDate, hints, surroundings);
    return { tag: frameTag, isBlock, surroundings, hints, item, captures: this.#captures.open - before };
  }

  leave(frame: Frame): void {
    if (frame.isBlock) this.#text.end(frame, this.#title);
    this.#captures.close(frame.captures);
  }

  facts(steps: number): PageFacts {
    return {
      schema: 1,
      address: this.#address.text.slice(0, 4_000),
      contentType: this.#tree.contentType.slice(0, 100),
      language: this.#language,
      title: this.#title ?? '',
      metadata: this.#metadata,
      headLinks: this.#headLinks,
      structured: this.#structured,
      brokenScripts: this.#brokenScripts,
      blocks: this.#text.blocks,
      marks: this.#marks,
      links: this.#links,
      images: this.#images,
      scriptDates: this.#scriptDates,
      comments: this.#comments,
      truncated: this.truncated || this.#text.full,
      steps,
    };
  }

  #readByTag(tag: string): void {
    const attributes = this.#attributes;
    if (tag === 'br') this.addText(lineBreak);
    else if (tag === 'img') this.#addImage();
    else if (tag === 'meta') this.#addMeta();
    else if (tag === 'link') this.#addHeadLink();
    else if (tag === 'base') this.#address.setBase(attributes.value('href'));
    else if (tag === 'html' && this.#language === '')
      this.#language = attributes.first('lang', 'xml:lang').slice(0, 40);
  }

  #readOwnText(node: Node, tag: string): void {
    const attributes = this.#attributes;
    if (tag === 'title') {
      this.#title ??= collapse(this.#characterData(node, 2_000)).slice(0, 500);
    } else if (attributes.value('type').toLowerCase().includes('ld+json')) {
      const parsed = parseJsonLd(this.#characterData(node, limits.structuredScriptText + 1));
      if (parsed === undefined) this.#brokenScripts++;
      else flattenJsonLd(parsed, this.#structured);
    } else if (attributes.value('src') === '' && this.#scriptDates.length < limits.scriptDates) {
      extractScriptDates(this.#characterData(node, limits.scriptText), this.#scriptDates);
    }
  }

  #characterData(node: Node, most: number): string {
    const tree = this.#tree;
    let text = '';
    for (let child = tree.firstChild(node); child !== null && text.length < most; child = tree.nextSibling(child)) {
      if (tree.kind(child) === 'text') text += tree.data(child).slice(0, most - text.length);
    }
    return text;
  }

  #addMeta(): void {
    if (this.#metadata.length >= limits.metadata) return;
    const name = this.#attributes.first('property', 'name', 'itemprop', 'http-equiv');
    const content = this.#attributes.first('content', 'value');
    if (name === '' || content === '') return;
    this.#metadata.push({
      name: name.trim().toLowerCase().slice(0, 100),
      content: content.trim().slice(0, limits.metadataContent),
    });
  }

  #addHeadLink(): void {
    const attributes = this.#attributes;
    const rel = attributes.value('rel').toLowerCase();
    if (this.#headLinks.length >= limits.headLinks || !headRels.test(rel)) return;
    const href = this.#address.resolve(attributes.value('href'));
    if (href === '') return;
    this.#headLinks.push({ rel: rel.slice(0, 80), href, hint: attributes.first('hreflang', 'type').slice(0, 100) });
  }

  #addImage(): void {
    if (this.#images.length >= limits.images) return;
    const src = this.#address.resolve(this.#attributes.first('src', 'data-src'));
    if (/^https?:/u.test(src)) this.#images.push(src);
  }

  #addLink(surroundings: Surroundings): void {
    if (this.#links.length >= limits.links) return;
    const href = this.#address.resolveForeign(this.#attributes.value('href'));
    if (href === undefined) return;
    const link: Link = {
      href,
      text: '',
      rel: this.#attributes.value('rel').slice(0, 80),
      place: this.#place(surroundings, 'a'),
      block: this.#text.index,
    };
    this.#links.push(link);
    this.#captures.start(limits.linkText, (text) => {
      link.text = text;
    });
  }

  #addMark(tag: string, isDate: boolean, hints: Hints | undefined, surroundings: Surroundings): void {
    if (this.#marks.length >= limits.marks) return;
    const attributes = this.#attributes;
    const property = this.#markTests.property(tag, attributes, isDate);
    if (property === undefined || (tag === 'meta' && attributes.value('itemprop') === '')) return;
    const mark: Mark = {
      tag: tag.slice(0, 40),
      property,
      attributes: this.#markTests.times(attributes),
      text: '',
      place: this.#place(surroundings, tag),
      hint: hintOf(hints),
      block: this.#text.index,
    };
    this.#marks.push(mark);
    surroundings.naming?.placed.push(mark);
    this.#captures.start(limits.markText, (text) => {
      mark.text = text;
    });
  }

  /** Opens a microdata item or adds a property to the one it stands in; the item its content belongs to. */
  #addItem(outer: Frame, surroundings: Surroundings): number {
    const attributes = this.#attributes;
    const via = attributes.value('itemprop');
    if (attributes.has('itemscope')) {
      if (this.#structured.length >= limits.structuredNodes) return outer.item;
      const parent = via === '' ? -1 : outer.item;
      this.#structured.push(microdataNode(attributes.value('itemtype'), parent, via, this.#place(surroundings, '')));
      return this.#structured.length - 1;
    }
    const item = via === '' ? undefined : this.#structured[outer.item];
    if (item === undefined || item.properties.length >= limits.structuredProperties) return outer.item;
    const property: [string, string] = [
      via.slice(0, 80),
      attributes.first('content', 'datetime', 'href', 'src').slice(0, limits.structuredValue),
    ];
    item.properties.push(property);
    if (property[1] === '') {
      this.#captures.start(limits.structuredValue, (text) => {
        property[1] = text;
      });
    }
    return outer.item;
  }

  #place(surroundings: Surroundings, tag: string): Place {
    return placeOf(surroundings, tag, { title: false, paragraphs: 0 });
  }
}
