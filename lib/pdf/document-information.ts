import { limits } from '@/lib/page/limits';
import type { PageFacts } from '@/lib/page/page-facts';
import type { XmpFields } from './open-pdf';
import { parsePdfDate } from './parse-pdf-date';
import { cutText } from '@/lib/text/cut-text';

/** What the file says of itself, apart from its text. */
export interface DocumentInformation {
  /** Empty where there is none, or where it is only a file's or a program's. */
  readonly title: string;
  readonly language: string;
  readonly metadata: PageFacts['metadata'];
}

/** Reads the document information and its XMP packet. Their dates are named `pdf:…` and `xmp:…`: evidence of creation only. */
export function documentInformation(info: object, xmp: XmpFields | null): DocumentInformation {
  const field = (name: string): string => plain((info as Readonly<Record<string, unknown>>)[name]);
  const packet = (name: string): string => plain(xmp?.get(name));
  const author = [packet('dc:creator'), field('Author')].find((name) => isPersons(name)) ?? '';
  const entries: readonly (readonly [string, string])[] = [
    ['author', author],
    ['description', packet('dc:description') || field('Subject')],
    ['keywords', field('Keywords')],
    ['dc.publisher', packet('dc:publisher')],
    ['pdf:creationdate', parsePdfDate(field('CreationDate')) ?? ''],
    ['xmp:createdate', parsePdfDate(packet('xmp:createdate')) ?? ''],
    ['pdf:moddate', parsePdfDate(field('ModDate')) ?? ''],
    ['xmp:modifydate', parsePdfDate(packet('xmp:modifydate')) ?? ''],
    ['pdf:creator', field('Creator')],
    ['pdf:producer', field('Producer')],
  ];
  return {
    title: [packet('dc:title'), field('Title')].find((title) => isTitle(title)) ?? '',
    language: languageOf(field('Language')) || languageOf(packet('dc:language')),
    metadata: entries
      .filter(([, content]) => content !== '')
      .map(([name, content]) => ({ name, content: cutText(content, limits.metadataContent) })),
  };
}

/** A field as text; of several entries the first. */
function plain(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  // oxlint-disable-next-line no-control-regex -- some producers end their strings with them
  return typeof first === 'string' ? first.replace(/[\u0000-\u001f\uFEFF]+/gu, ' ').trim() : '';
}

const languageOf = (text: string): string =>
  /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu.test(text) ? cutText(text, limits.language) : '';

/** Programs name a document after its file or after themselves. */
const noTitle =
  /^(?:untitled|unknown|document\d*|title|microsoft (?:word|powerpoint|excel)\b.*|powerpoint[- ]pr[äe]sentation|slide \d+|.*\.(?:docx?|dotx?|rtf|odt|pdf|indd|qxp|qxd|pptx?|xlsx?|tex|dvi|ps|html?|pages|wpd|pmd|p65)(?: \(.*\))?|[\w.-]*\d[\w.-]*|https?:.*)$/iu;
const isTitle = (text: string): boolean =>
  text.length >= 4 && text.length <= 300 && /\p{L}{3}/u.test(text) && !noTitle.test(text);

/** An account, a machine or a program is not a person. */
const noPerson = /user|admin|microsoft|office|adobe|unknown|owner|scanner|root|windows|www\.|@|\d{3}|\\|\//iu;
const isPersons = (text: string): boolean =>
  /\p{L}{2,}[.,]?\s+\p{L}/u.test(text) && text.length <= 100 && !noPerson.test(text);
