/** A kind of page, written by us, and what the first screen of its report says, line by line. */
export interface FirstScreenPage {
  readonly kind: string;
  readonly url: string;
  readonly html: string;
  /** Name, kind and place, owner, who wrote it, the chips, the word on what kind of page it is. */
  readonly says: readonly string[];
  /** The labels of the parts below, in their order. */
  readonly parts: readonly string[];
}

export const prose = `<p>${'The council met again and spoke about the harbour for most of the afternoon, and then went home. '.repeat(9)}</p>`;
export const title = 'The council speaks about the harbour again';
interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly title?: string;
  readonly lang?: string;
}
export const page = ({ head = '', title: own = title, lang = 'en', body = `<h1>${own}</h1>${prose}` }: Parts = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>${own}</title>${head}</head><body>${body}</body></html>`;
export const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
export const article = (more: object = {}) =>
  jsonLd({ '@type': 'NewsArticle', headline: title, datePublished: '2026-11-20T08:30:00+00:00', ...more });
export const person = (name: string) => ({ '@type': 'Person', name });
export const dated = meta('article:published_time', '2026-11-20T08:30:00+00:00');

export const gazette = 'https://gazette.example/2026/harbour';
export const ofGazette = ['The Harbour Gazette', 'Newspaper · Brighton, United Kingdom · since 1898'];
export const owner = 'Owned by Harbour Press (private company, since 2013) · ultimately Ada Moss (person)';
export const recent = '20 November 2026 · 4 days old';
export const elsewhere = 'Read it elsewhere';
export const further = 'Go further';
export const unknown = "We don't know this publisher yet. Search the web · Look it up in Wikipedia";
export const noParts = [elsewhere, further];
