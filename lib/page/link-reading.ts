import { cutText } from '@/lib/text/cut-text';
import type { ElementAttributes } from './element-attributes';
import { limits } from './limits';
import type { PageAddress } from '@/lib/url/page-address';
import type { Link } from './page-facts';
import { placeOutsideText, type Surroundings } from './place';
import type { TextCaptures } from './text-captures';

/** The links of a page to other hosts, and its first images. */
export class LinkReading {
  readonly links: Link[] = [];
  readonly images: string[] = [];

  constructor(
    private readonly attributes: ElementAttributes<unknown>,
    private readonly captures: TextCaptures,
    private readonly address: PageAddress,
  ) {}

  /** @param block index of the block in which it stands */
  addLink(surroundings: Surroundings, block: number): void {
    if (this.links.length >= limits.links) return;
    const href = this.address.resolveForeign(this.attributes.value('href'));
    if (href === undefined) return;
    const link: Link = {
      href,
      text: '',
      rel: cutText(this.attributes.value('rel'), limits.rel),
      place: placeOutsideText(surroundings, 'a'),
      block,
    };
    this.links.push(link);
    this.captures.start(limits.linkText, (text) => {
      link.text = text;
    });
  }

  addImage(): void {
    if (this.images.length >= limits.images) return;
    const src = this.address.resolve(this.attributes.first('src', 'data-src'));
    if (/^https?:/u.test(src)) this.images.push(src);
  }
}
