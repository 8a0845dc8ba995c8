import { emptyFacts } from '@/lib/page/empty-facts';
import { limits } from '@/lib/page/limits';
import type { PageFacts, TextBlock } from '@/lib/page/page-facts';
import type { DocumentInformation } from './document-information';
import { findTitle } from './find-title';
import type { DocumentBlock, DocumentText } from './text-of-document';
import { cutText } from '@/lib/text/cut-text';

/** Type larger than the text's by this is a heading's. */
const headingRatio = 1.15;
const longestHeading = 200;
/** Prose begins with a block as long as this. */
const leastProse = 200;
const imprint =
  /©|\(c\)\s*\d{4}|copyright|\bIS[BS]N\b|all rights reserved|alle rechte vorbehalten|tous droits réservés/iu;

/**
 * The facts of a document, as those of a page: headers, footers and the imprint at its end, where a page has them.
 * @param address where it was asked for, or `file:///name.pdf`
 */
export function pdfFacts(
  text: DocumentText,
  { title: declared, language, metadata }: DocumentInformation,
  address: string,
  isCut: boolean,
): PageFacts {
  const title = findTitle(text, declared);
  const prose = text.blocks.findIndex((block, index) => index > title && block.text.length >= leastProse);
  const lastPage = text.blocks.at(-1)?.page ?? 1;
  const [body, end]: [TextBlock[], TextBlock[]] = [[], []];
  for (const [index, block] of text.blocks.entries()) {
    const isImprint = index !== title && block.page <= 4 && block.page < lastPage && isImprintLine(block.text);
    if (isImprint) end.push(toBlock(block, 'footer', 'p'));
    else if (index === title) body.push(toBlock(block, 'title', 'h1'));
    else body.push(toBlock(block, isByline(index, title, prose, block) ? 'byline' : 'body', tagOf(block, text)));
  }
  const edge = (line: string, place: 'header' | 'footer'): TextBlock => ({
    text: cutText(line, limits.blockText),
    place,
    tag: 'p',
    hint: '',
  });
  const header = text.headers.slice(0, 20).map((line) => edge(line, 'header'));
  const footer = text.footers.slice(0, 20).map((line) => edge(line, 'footer'));
  const { blocks, isFull } = within([...body, ...header, ...footer, ...end]);
  return {
    ...emptyFacts,
    address: cutText(address, limits.pageAddress),
    contentType: 'application/pdf',
    language,
    title: cutText(text.blocks[title]?.text || declared || fileName(address), limits.title),
    metadata: metadata.slice(0, limits.metadata),
    blocks,
    truncated: isCut || isFull,
    steps: text.blocks.length,
  };
}

const isImprintLine = (text: string): boolean => text.length < 600 && imprint.test(text);

/** The short lines between the title and the prose: who wrote it, and when. */
const isByline = (index: number, title: number, prose: number, { text }: DocumentBlock): boolean =>
  title >= 0 && index > title && index <= title + 8 && (prose < 0 || index < prose) && text.length < leastProse;

const tagOf = ({ size, text }: DocumentBlock, { bodySize }: DocumentText): string =>
  size >= headingRatio * bodySize && text.length <= longestHeading ? 'h2' : 'p';

const toBlock = ({ text, page }: DocumentBlock, place: TextBlock['place'], tag: string): TextBlock => ({
  text: cutText(text, limits.blockText),
  place,
  tag,
  hint: pageHint(page),
});

const pageHint = (page: number): string => `page-${page}`;

/** The blocks of a PDF by the page on which they begin; headers and footers stand on none. */
export function blocksByPage(blocks: readonly TextBlock[]): (readonly [number, readonly TextBlock[]])[] {
  const pages = new Map<number, TextBlock[]>();
  for (const block of blocks) {
    const page = Number(/^page-(\d{1,7})$/u.exec(block.hint)?.[1]);
    if (Number.isNaN(page)) continue;
    const own = pages.get(page);
    if (own === undefined) pages.set(page, [block]);
    else own.push(block);
  }
  return [...pages].toSorted(([one], [other]) => one - other);
}

function within(blocks: readonly TextBlock[]): { readonly blocks: TextBlock[]; readonly isFull: boolean } {
  const kept: TextBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (kept.length >= limits.blocks || length + block.text.length > limits.text) return { blocks: kept, isFull: true };
    if (block.text === '') continue;
    kept.push(block);
    length += block.text.length;
  }
  return { blocks: kept, isFull: false };
}

/** The last part of the address, where the document has no title of its own. */
function fileName(address: string): string {
  const name = URL.parse(address)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
