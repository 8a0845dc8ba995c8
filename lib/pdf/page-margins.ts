import type { PdfPage, TextPiece } from './pdf-page';
import { composeLines, type TextLine } from './text-line';

/** The part of the page's height, at the top and at the bottom, in which headers and footers stand. */
const margin = 0.12;
/** So few lines of a margin are looked at. */
const mostLines = 4;

export interface PageBody {
  readonly page: PdfPage;
  /** Without headers, footers and page numbers. */
  readonly pieces: readonly TextPiece[];
}
export interface Margins {
  readonly bodies: readonly PageBody[];
  /** Each header and footer once, as it stands where it was seen first. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** Takes what repeats at the top and the bottom of the pages, and page numbers, out of them. */
export function cutMargins(pages: readonly PdfPage[]): Margins {
  const edges = pages.map((page) => edgesOf(page));
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = pages.length < 4 ? 2 : 3;
  const seen = { header: new Map<string, string>(), footer: new Map<string, string>() };
  const bodies = pages.map((page, index) => {
    const lines = (edges[index] ?? []).filter(
      ({ key, line, isApart }) =>
        isPageNumber(line.text) || (/\p{L}/u.test(key) && (counts.get(key) ?? 0) >= least) || isApart,
    );
    for (const { key, line, side, isApart } of lines) {
      // What a browser prints at the edge is the day of printing.
      if (!isApart && !isPageNumber(line.text) && !seen[side].has(key)) seen[side].set(key, line.text);
    }
    const rows = lines.map(({ line }) => line);
    return { page, pieces: page.pieces.filter((piece) => !rows.some((row) => isOnRow(piece, row))) };
  });
  return { bodies, headers: [...seen.header.values()], footers: [...seen.footer.values()] };
}

interface Edge {
  readonly line: TextLine;
  readonly side: 'header' | 'footer';
  /** The same on every page, whatever its number. */
  readonly key: string;
  /** Set small and far from the text, as browsers print their own headers and footers. */
  readonly isApart: boolean;
}

function edgesOf({ pieces, height }: PdfPage): Edge[] {
  const near = pieces.filter(({ y }) => y < height * margin || y > height * (1 - margin));
  const lines = composeLines(near);
  const top = lines.filter(({ y }) => y < height * margin).slice(0, mostLines);
  const bottom = lines.filter(({ y }) => y > height * (1 - margin)).slice(-mostLines);
  const others = pieces.filter(({ text }) => text.trim() !== '');
  return [
    ...top.map((line) => ({
      line,
      side: 'header' as const,
      key: keyOf('header', line),
      isApart: isApart(line, others, height),
    })),
    ...bottom.map((line) => ({
      line,
      side: 'footer' as const,
      key: keyOf('footer', line),
      isApart: isApart(line, others, height),
    })),
  ];
}

const keyOf = (side: string, { text }: TextLine): string =>
  `${side === 'header' ? '1' : '2'} ${text
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '#')
    .replace(/^[# ]+|[# ]+$/gu, '')}`;

/** Within 4 % of the edge, and smaller than three quarters of the type of the text next to it. */
function isApart(line: TextLine, pieces: readonly TextPiece[], height: number): boolean {
  const isTop = line.y < height * 0.04;
  if (!isTop && line.y < height * 0.96) return false;
  const beyond = pieces.filter(({ y }) => (isTop ? y > line.y + line.size : y < line.y - line.size));
  const next = beyond.toSorted((one, other) => (isTop ? one.y - other.y : other.y - one.y))[0];
  return next !== undefined && Math.abs(next.y - line.y) > 2 * next.size && line.size < 0.75 * next.size;
}

const isOnRow = ({ y, left, right }: TextPiece, row: TextLine): boolean =>
  Math.abs(y - row.y) < 0.5 * row.size && right >= row.left - 1 && left <= row.right + 1;

/** `12`, `- 12 -`, `xii`, `3/12`; a year stands on covers. What says "page" before it repeats anyway. */
const isPageNumber = (text: string): boolean =>
  /^[\s|.–—-]*(?:\p{Nd}{1,3}|\p{Nd}{1,4}\s?\/\s?\p{Nd}{1,4}|[ivxlc]{1,7})[\s|.–—-]*$/iu.test(text);
