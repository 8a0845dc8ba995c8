import { joinLines, wordsOf } from './line-ends';
import { cutMargins } from './page-margins';
import { composeParagraphs, isNote, type Paragraph } from './paragraph';
import type { PdfPage } from './pdf-page';
import { readingOrder } from './reading-order';

/** A paragraph of the document, on the page where it begins. */
export interface DocumentBlock {
  readonly text: string;
  readonly page: number;
  /** Of the type, in points. */
  readonly size: number;
}

export interface DocumentText {
  readonly blocks: readonly DocumentBlock[];
  /** Of the type that most of the text is set in, in points. */
  readonly bodySize: number;
  /** What stands at the top and at the bottom of the pages, each once. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** The document's text in reading order. */
export function textOfDocument(pages: readonly PdfPage[]): DocumentText {
  const { bodies, headers, footers } = cutMargins(pages);
  const columns = bodies.flatMap(({ page, pieces }) =>
    readingOrder(pieces).map((column) => ({ page: page.number, column })),
  );
  const lines = columns.flatMap(({ column }) => column);
  const bodySize = mostUsedSize(lines);
  const paragraphs = columns.flatMap(({ page, column }) => composeParagraphs(column, page, bodySize));
  const words = wordsOf(lines.map(({ text }) => text));
  const blocks = joinBroken(paragraphs, bodySize).map(({ page, size, lines: own }) => ({
    text: joinLines(
      own.map(({ text }) => text),
      words,
    ),
    page,
    size,
  }));
  return { blocks, bodySize, headers, footers };
}

function mostUsedSize(lines: readonly { readonly text: string; readonly size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of lines) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 10;
}

/** So many notes at most are looked over. */
const mostNotes = 12;
/** A sentence is not over, and goes on with a small letter or in a script that has none. */
const goesOn = /(?:[\p{L}\p{M}\p{Nd},;)’”»-])$/u;
const isContinued = /^[\p{Ll}\p{Lo}(„“«]/u;

/** Paragraphs that a column's or a page's end has cut in two are one again; notes that stood between come after. */
function joinBroken(paragraphs: readonly Paragraph[], bodySize: number): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const at = openBefore(joined, paragraph, bodySize);
    const open = joined[at];
    if (open === undefined) joined.push(paragraph);
    else joined[at] = { ...open, lines: [...open.lines, ...paragraph.lines], isOpen: paragraph.isOpen };
  }
  return joined;
}

function openBefore(joined: readonly Paragraph[], next: Paragraph, bodySize: number): number {
  if (!next.isFirst) return -1;
  const isBody = !isNote(next.size, bodySize);
  for (let at = joined.length - 1; at >= Math.max(0, joined.length - mostNotes); at--) {
    const one = joined[at];
    if (one === undefined) return -1;
    if (isBody && isNote(one.size, bodySize)) continue;
    const isAlike = Math.abs(one.size - next.size) <= 0.08 * next.size;
    const isCut = one.isOpen && goesOn.test(one.lines.at(-1)?.text ?? '');
    const isNext = next.page - one.page <= 1;
    return isAlike && isCut && isNext && isContinued.test(next.lines[0]?.text ?? '') ? at : -1;
  }
  return -1;
}
