import { isBlockTag, ownText } from './element-kinds';
import { limits } from './limits';
import { markAttributes, markProperty } from './marks';
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
  readonly hint: string;
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
    hint: '',
    item: -1,
    captures: 0,
  };
  readonly #tree: Tree<Node>;
  readonly #address: string;
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
  #base: string;
  #host: string;

  constructor(tree: Tree<Node>, address: string) {
    this.#tree = tree;
    this.#address = address;
    this.#base = address;
    this.#host = hostOf(address);
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
    const tree = this.#tree;
    const tag = tree.tag(node);
    const names = tree.attributeNames(node);
    const value = (name: string): string => (names.includes(name) ? (tree.attribute(node, name) ?? '') : '');
    if (ownText.has(tag)) {
      this.#readOwnText(node, tag, value);
      return undefined;
    }
    if (tag === 'meta') this.#addMeta(value);
    else if (tag === 'link') this.#addHeadLink(value);
    else if (tag === 'base' && this.#base === this.#address)
      this.#base = resolve(value('href'), this.#address) || this.#address;
    else if (tag === 'img') this.#addImage(value);
    else if (tag === 'br') this.addText(lineBreak);
    else if (tag === 'html' && this.#language === '')
      this.#language = (value('lang') || value('xml:lang')).slice(0, 40);

    const isBlock = isBlockTag(tag);
    if (isBlock) this.#text.end(outer.tag, outer.surroundings, outer.hint);
    const own = names.length === 0 ? '' : ownHint(value);
    const classNames = own === '' ? [] : own.toLowerCase().split(/\s+/u);
    const hidden = names.includes('hidden') && value('hidden') !== 'until-found';
    const surroundings = enter(outer.surroundings, tag, value('role'), classNames, hidden);
    const hint = own === '' ? outer.hint : `${own} < ${outer.hint}`.slice(0, limits.hint);
    const before = this.#captures.open;
    const item = this.#addItem(names, value, outer, surroundings);
    if (tag === 'a') this.#addLink(value, surroundings, tag);
    this.#addMark(tag, names, value, own, hint, surroundings);
    return {
      tag: isBlock ? tag : outer.tag,
      isBlock,
      surroundings,
      hint,
      item,
      captures: this.#captures.open - before,
    };
  }

  leave(frame: Frame): void {
    if (frame.isBlock) this.#text.end(frame.tag, frame.surroundings, frame.hint);
    this.#captures.close(frame.captures);
  }

  facts(steps: number): PageFacts {
    return {
      schema: 1,
      address: this.#address.slice(0, 4_000),
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

  #readOwnText(node: Node, tag: string, value: (name: string) => string): void {
    const type = value('type').toLowerCase();
    if (tag === 'title') {
      this.#title ??= collapse(this.#characterData(node, 2_000)).slice(0, 500);
    } else if (type.includes('ld+json')) {
      const parsed = parseJsonLd(this.#characterData(node, limits.structuredScriptText + 1));
      if (parsed === undefined) this.#brokenScripts++;
      else flattenJsonLd(parsed, this.#structured);
    } else if (!names(value, 'src') && this.#scriptDates.length < limits.scriptDates) {
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

  #addMeta(value: (name: string) => string): void {
    if (this.#metadata.length >= limits.metadata) return;
    const name = value('property') || value('name') || value('itemprop') || value('http-equiv');
    const content = value('content') || value('value');
    if (name === '' || content === '') return;
    this.#metadata.push({
      name: name.trim().toLowerCase().slice(0, 100),
      content: content.trim().slice(0, limits.metadataContent),
    });
  }

  #addHeadLink(value: (name: string) => string): void {
    const rel = value('rel').toLowerCase();
    if (this.#headLinks.length >= limits.headLinks || !headRels.test(rel)) return;
    const href = resolve(value('href'), this.#base);
    if (href !== '')
      this.#headLinks.push({ rel: rel.slice(0, 80), href, hint: (value('hreflang') || value('type')).slice(0, 100) });
  }

  #addImage(value: (name: string) => string): void {
    if (this.#images.length >= limits.images) return;
    const src = resolve(value('src') || value('data-src'), this.#base);
    if (/^https?:/u.test(src)) this.#images.push(src);
  }

  #addLink(value: (name: string) => string, surroundings: Surroundings, tag: string): void {
    if (this.#links.length >= limits.links) return;
    const href = resolve(value('href'), this.#base);
    if (!/^https?:/u.test(href) || hostOf(href) === this.#host) return;
    const link: Link = {
      href,
      text: '',
      rel: value('rel').slice(0, 80),
      place: this.#place(surroundings, tag),
      block: this.#text.index,
    };
    this.#links.push(link);
    this.#captures.start(limits.linkText, (text) => {
      link.text = text;
    });
  }

  #addMark(
    tag: string,
    attributeNames: readonly string[],
    value: (name: string) => string,
    own: string,
    hint: string,
    surroundings: Surroundings,
  ): void {
    if (this.#marks.length >= limits.marks) return;
    const property = markProperty(tag, value('itemprop'), tag === 'meta' ? '' : value('property'), attributeNames, own);
    if (property === undefined || (tag === 'meta' && value('itemprop') === '')) return;
    const mark: Mark = {
      tag: tag.slice(0, 40),
      property,
      attributes: markAttributes(attributeNames, value),
      text: '',
      place: this.#place(surroundings, tag),
      hint,
      block: this.#text.index,
    };
    this.#marks.push(mark);
    this.#captures.start(limits.markText, (text) => {
      mark.text = text;
    });
  }

  /** Opens a microdata item or adds a property to the one it stands in; the item its content belongs to. */
  #addItem(
    attributeNames: readonly string[],
    value: (name: string) => string,
    outer: Frame,
    surroundings: Surroundings,
  ): number {
    const via = value('itemprop');
    if (attributeNames.includes('itemscope')) {
      if (this.#structured.length >= limits.structuredNodes) return outer.item;
      this.#structured.push(
        microdataNode(value('itemtype'), via === '' ? -1 : outer.item, via, this.#place(surroundings, '')),
      );
      return this.#structured.length - 1;
    }
    const item = this.#structured[outer.item];
    if (via === '' || item === undefined || item.properties.length >= limits.structuredProperties) return outer.item;
    const property: [string, string] = [
      via.slice(0, 80),
      (value('content') || value('datetime') || value('href') || value('src')).slice(0, limits.structuredValue),
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

const names = (value: (name: string) => string, name: string): boolean => value(name) !== '';

const ownHint = (value: (name: string) => string): string =>
  `${value('class')} ${value('id')}`.trim().replace(/\s+/gu, ' ').slice(0, limits.hint);

function resolve(href: string, base: string): string {
  if (href === '' || href.length > limits.address) return '';
  return URL.parse(href.trim(), base)?.href.slice(0, limits.address) ?? '';
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? '';
