export const hostOf = (address: string): string => URL.parse(address)?.host ?? '';

/** What cannot lead to another host: a path, a query, a fragment; and what is no address of the web at all. */
const staysOnHost = /^(?:\/(?=[\w.~%-])|\/$|#|\?|$)/u;
const offWeb = /^(?:javascript|mailto|tel|data|about):/iu;

/** The address of a page, and what relative addresses on it lead to. */
export class PageAddress {
  readonly host: string;
  #base: string;
  #baseHost: string;
  readonly #own: readonly string[];

  /** @param maxLength of the addresses that are given back */
  constructor(
    readonly text: string,
    private readonly maxLength: number,
  ) {
    this.#base = text;
    this.host = this.#baseHost = hostOf(text);
    this.#own = ['https:', 'http:'].map((scheme) => `${scheme}//${this.host}/`);
  }

  /** The first base element counts. */
  setBase(href: string): void {
    if (this.#base !== this.text) return;
    this.#base = this.resolve(href) || this.text;
    this.#baseHost = hostOf(this.#base);
  }

  /** Empty where it is none, or too long. */
  resolve(href: string): string {
    return this.#parse(href)?.href.slice(0, this.maxLength) ?? '';
  }

  /** The address of a link to another host of the web; undefined for all others, most of which need no parsing. */
  resolveForeign(href: string): string | undefined {
    const text = href.trim();
    if (offWeb.test(text) || (this.#baseHost === this.host && staysOnHost.test(text))) return undefined;
    if (this.host !== '' && this.#own.some((own) => text.startsWith(own))) return undefined;
    const url = this.#parse(href);
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
    return url.host === this.host ? undefined : url.href.slice(0, this.maxLength);
  }

  #parse(href: string): URL | undefined {
    if (href === '' || href.length > this.maxLength) return undefined;
    const url = URL.parse(href.trim(), this.#base);
    // Chromium lets hosts pass that the standard, Node and Firefox refuse: `http://two%20words/`.
    return url === null || url.host.includes('%') ? undefined : url;
  }
}
