import type { TextPiece } from './pdf-page';

/** Pieces on one baseline within one column, as text. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** The font where all of it is set in one; empty where it is mixed. */
  readonly font: string;
  readonly isRightToLeft: boolean;
}

/** Above this share of the type's size a gap is a space. */
const spaceWidth = 0.18;
/** So far apart baselines are still one line: raised figures, mixed scripts. */
const sameBaseline = 0.4;

/** The lines that pieces of one column make, from the top down. */
export function composeLines(pieces: readonly TextPiece[]): TextLine[] {
  const sorted = pieces.toSorted((one, other) => one.y - other.y);
  const rows: TextPiece[][] = [];
  let row: TextPiece[] = [];
  let base: TextPiece | undefined;
  for (const piece of sorted) {
    const isBlank = piece.text.trim() === '';
    if (base === undefined || piece.y - base.y > sameBaseline * Math.max(base.size, isBlank ? 0 : piece.size)) {
      row = [];
      rows.push(row);
      base = piece;
    } else if (!isBlank && piece.size > base.size) base = piece;
    row.push(piece);
  }
  return rows.flatMap((one) => composeLine(one) ?? []);
}

function composeLine(row: readonly TextPiece[]): TextLine | undefined {
  const seen = row.filter(({ text }) => text.trim() !== '');
  const main = mostOf(seen);
  if (main === undefined) return undefined;
  const isRightToLeft = lettersOf(seen.filter((piece) => piece.isRightToLeft)) * 2 > lettersOf(seen);
  const ordered = row.toSorted((one, other) => (isRightToLeft ? other.right - one.right : one.left - other.left));
  let text = '';
  let before: TextPiece | undefined;
  for (const piece of ordered) {
    if (before !== undefined) {
      const gap = isRightToLeft ? before.left - piece.right : piece.left - before.right;
      // The same letters set twice, a little apart, are a way to make them bold.
      if (gap < -0.8 * (piece.right - piece.left) && piece.text === before.text) continue;
      if (gap > spaceWidth * Math.min(before.size, piece.size)) text += ' ';
    }
    text += piece.text;
    before = piece;
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: Math.min(...seen.map(({ left }) => left)),
    right: Math.max(...seen.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: seen.every(({ font }) => font === main.font) ? main.font : '',
    isRightToLeft,
  };
}

const lettersOf = (pieces: readonly TextPiece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** A piece in the type that most letters of the line are set in. */
function mostOf(pieces: readonly TextPiece[]): TextPiece | undefined {
  const lengths = new Map<number, number>();
  let most: TextPiece | undefined;
  for (const piece of pieces) {
    const size = Math.round(piece.size * 4);
    const length = (lengths.get(size) ?? 0) + piece.text.length;
    lengths.set(size, length);
    if (most === undefined || length > (lengths.get(Math.round(most.size * 4)) ?? 0)) most = piece;
  }
  return most;
}
