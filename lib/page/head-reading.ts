import { cutText } from '@/lib/text/cut-text';
import { characterData } from './character-data';
import type { ElementAttributes } from './element-attributes';
import { limits } from './limits';
import type { PageAddress } from '@/lib/url/page-address';
import type { PageFacts } from './page-facts';
import { collapse } from './text-blocks';
import type { Tree } from './tree';

const headRels = /\b(?:canonical|amphtml|alternate|shortlink|author|publisher|license|next|prev)\b/iu;

/** What a page says of itself as a document, wherever it says it. */
export class HeadReading {
  language = '';
  /** Of the html and body elements. */
  rootNames = '';
  /** Undefined until there is one. */
  title: string | undefined;
  readonly metadata: PageFacts['metadata'] = [];
  readonly headLinks: PageFacts['headLinks'] = [];

  constructor(
    private readonly attributes: ElementAttributes<unknown>,
    private readonly address: PageAddress,
  ) {}

  addTitle<Node>(tree: Tree<Node>, node: Node): void {
    this.title ??= cutText(collapse(characterData(tree, node, 2_000)), limits.title);
  }

  /**
   * Reads the element at hand, if it is one of those that speak of the document.
   * @param isInItem within an item of microdata, whose properties are its own
   */
  add(tag: string, isInItem: boolean): void {
    const { attributes } = this;
    if (tag === 'meta') this.#addMeta(isInItem);
    else if (tag === 'link') this.#addLink();
    else if (tag === 'base') this.address.setBase(attributes.value('href'));
    else if (tag === 'html' || tag === 'body') this.#addRoot(tag);
  }

  #addRoot(tag: 'html' | 'body'): void {
    const { attributes } = this;
    if (tag === 'html' && this.language === '')
      this.language = cutText(attributes.first('lang', 'xml:lang'), limits.language);
    const names = collapse(`${this.rootNames} ${attributes.value('class')} ${attributes.value('id')}`);
    this.rootNames = cutText(names, limits.rootNames);
  }

  #addMeta(isInItem: boolean): void {
    if (this.metadata.length >= limits.metadata) return;
    const ownName = this.attributes.first('property', 'name', 'http-equiv');
    const name = ownName === '' && !isInItem ? this.attributes.value('itemprop') : ownName;
    const content = this.attributes.first('content', 'value');
    if (name === '' || content === '') return;
    this.metadata.push({
      name: cutText(name.trim().toLowerCase(), limits.metadataName),
      content: cutText(content.trim(), limits.metadataContent),
    });
  }

  #addLink(): void {
    const { attributes } = this;
    const rel = attributes.value('rel').toLowerCase();
    if (this.headLinks.length >= limits.headLinks || !headRels.test(rel)) return;
    const href = this.address.resolve(attributes.value('href'));
    if (href === '') return;
    const hint = cutText(attributes.first('hreflang', 'type'), limits.headLinkHint);
    this.headLinks.push({ rel: cutText(rel, limits.rel), href, hint });
  }
}
