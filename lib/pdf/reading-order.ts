import { findGutter, linesOf } from './gutter';
import type { TextPiece } from './pdf-page';
import { composeLines, type TextLine } from './text-line';

/** Lines that are read one after the other, from the top down. */
export type Column = readonly TextLine[];

/** So many lines on each side of a gutter make columns. */
const leastLines = 4;
const deepest = 3;

/** The page's text in columns, in the order in which they are read; lines across end them. */
export function readingOrder(pieces: readonly TextPiece[]): Column[] {
  const seen = pieces.filter(({ text }) => text.trim() !== '');
  const isRightToLeft = seen.filter((piece) => piece.isRightToLeft).length * 2 > seen.length;
  return order(pieces, isRightToLeft, 0);
}

function order(pieces: readonly TextPiece[], isRightToLeft: boolean, depth: number): Column[] {
  const gutter = depth < deepest ? findGutter(pieces, leastLines) : undefined;
  if (gutter === undefined) return [composeLines(pieces)].filter((column) => column.length > 0);
  const found: Column[] = [];
  // Beside each other stand columns only where both go on for some lines; all else runs on from the top down.
  let flow: TextPiece[] = [];
  const endFlow = (): void => {
    if (flow.length > 0) found.push(composeLines(flow));
    flow = [];
  };
  for (const { left, right, all } of bandsOf(pieces, gutter)) {
    if (!isColumn(left) || !isColumn(right)) {
      flow.push(...all);
      continue;
    }
    endFlow();
    const sides = [order(left, isRightToLeft, depth + 1), order(right, isRightToLeft, depth + 1)];
    found.push(...(isRightToLeft ? sides.toReversed() : sides).flat());
  }
  endFlow();
  return found.filter((column) => column.length > 0);
}

interface Band {
  readonly isAcross: boolean;
  readonly all: TextPiece[];
  readonly left: TextPiece[];
  readonly right: TextPiece[];
}

/** The pieces from the top down, cut wherever lines across the gutter begin or end. */
function bandsOf(pieces: readonly TextPiece[], gutter: number): Band[] {
  const across = pieces.filter((piece) => isAcross(piece, gutter)).map(({ y }) => Math.round(y));
  // What stands on the baseline of a line across belongs to it.
  const rows = new Set(across.flatMap((y) => [y - 1, y, y + 1]));
  const found: Band[] = [];
  let band: Band | undefined;
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const belongs = rows.has(Math.round(piece.y));
    if (band === undefined || belongs !== band.isAcross) {
      band = { isAcross: belongs, all: [], left: [], right: [] };
      found.push(band);
    }
    band.all.push(piece);
    if (!belongs) (piece.left + piece.right < 2 * gutter ? band.left : band.right).push(piece);
  }
  return found;
}

const isAcross = ({ text, left, right, size }: TextPiece, x: number): boolean =>
  text.trim() !== '' && left < x - size * 0.2 && right > x + size * 0.2;

/** A column is wider than this, in sizes of its type. */
const leastWidth = 10;

/** Most lines of a column of prose fill it; the cells of a table do not, or are narrow. */
function isColumn(pieces: readonly TextPiece[]): boolean {
  if (linesOf(pieces) < leastLines) return false;
  const lines = composeLines(pieces);
  const left = Math.min(...lines.map((line) => line.left));
  const width = Math.max(...lines.map((line) => line.right)) - left;
  if (width < leastWidth * (lines[0]?.size ?? 0)) return false;
  return lines.filter((line) => line.right - line.left > 0.6 * width).length * 2 > lines.length;
}
