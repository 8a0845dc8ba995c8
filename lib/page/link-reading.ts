import { cutText } from '@/lib/text/cut-text';
import type { ElementAttributes } from './element-attributes';
import { limits } from './limits';
import type { PageAddress } from '@/lib/url/page-address';
import type { Link } from './page-facts';
import { placeOutsideText, type Surroundings } from './place';
import type { TextCaptures } from './text-captures';

/** So many links to the page's own site are kept: those in its foot, where sites name who makes them. */
const maxOwnLinks = 120;

/** The links of a page to other hosts and those of its foot, and its first images. */
export class LinkReading {
  readonly links: Link[] = [];
  #ownLinks = 0;
  readonly images: string[] = [];

  constructor(
    private readonly attributes: ElementAttributes<unknown>,
    private readonly captures: TextCaptures,
    private readonly address: PageAddress,
  ) {}

  /** @param block index of the block in which it stands */
  addLink(surroundings: Surroundings, block: number): void {
    if (this.links.length >= limits.links) return;
    const place = placeOutsideText(surroundings, 'a');
    const written = this.attributes.value('href');
    const href = this.address.resolveForeign(written) ?? this.#ownOfFoot(written, place);
    if (href === undefined) return;
    const link: Link = {
      href,
      text: '',
      rel: cutText(this.attributes.value('rel'), limits.rel),
      place,
      block,
    };
    this.links.push(link);
    this.captures.start(limits.linkText, (text) => {
      link.text = text;
    });
  }

  #ownOfFoot(written: string, place: Link['place']): string | undefined {
    if (place !== 'footer' || this.#ownLinks >= maxOwnLinks) return undefined;
    const href = this.address.resolve(written);
    if (!/^https?:/u.test(href)) return undefined;
    this.#ownLinks++;
    return href;
  }

  addImage(): void {
    if (this.images.length >= limits.images) return;
    const src = this.address.resolve(this.attributes.first('src', 'data-src'));
    if (/^https?:/u.test(src)) this.images.push(src);
  }
}
