import type { Column } from './reading-order';
import { isAlike, isStep, shapesOf, type Shape } from './column-shape';
import type { TextLine } from './text-line';

/** Text that is read as one, before it is known what follows in the next column or on the next page. */
export interface Paragraph {
  readonly page: number;
  readonly lines: readonly TextLine[];
  /** Of the type, in points. */
  readonly size: number;
  /** The first of its column: it may have begun elsewhere. */
  readonly isFirst: boolean;
  /** The last of its column but for notes, and its last line is full: it may go on elsewhere. */
  readonly isOpen: boolean;
}

/** A first line is moved in by more than this, and by less than that, in sizes of its type. */
const [leastIndent, mostIndent] = [0.8, 6];
/** Type larger than the text's by this is a heading's: its lines belong together however they are broken. */
const largeType = 1.2;
/** Small type at the foot of a page. */
export const isNote = (size: number, bodySize: number): boolean => size < 0.92 * bodySize;
const bullet = /^(?:[•▪‣◦●■–—*]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\p{Lu})/u;

/** The paragraphs of a column. @param bodySize the type that most of the document is set in */
export function composeParagraphs(column: Column, page: number, bodySize: number): Paragraph[] {
  const shapes = shapesOf(column);
  const groups: TextLine[][] = [];
  for (const [index, line] of column.entries()) {
    const before = column[index - 1];
    const shape = shapes[index - 1];
    const group = groups.at(-1);
    const isNew =
      before === undefined || shape === undefined || startsAnew(before, line, column[index + 1], shape, bodySize);
    if (group === undefined || isNew) groups.push([line]);
    else group.push(line);
  }
  return groups.map((lines, at) => {
    const size = lines[0]?.size ?? 0;
    const last = lines.at(-1);
    const shape = last === undefined ? undefined : shapes[column.indexOf(last)];
    const isEnd = groups.slice(at + 1).every((later) => isNote(later[0]?.size ?? 0, bodySize));
    const isOpen = isEnd && last !== undefined && shape !== undefined && !endsShort(last, shape, 'word');
    return { page, lines, size, isFirst: at === 0, isOpen };
  });
}

function startsAnew(
  before: TextLine,
  line: TextLine,
  after: TextLine | undefined,
  shape: Shape,
  bodySize: number,
): boolean {
  const step = (line.y - before.y) / line.size;
  if (!isAlike(before, line) || step < 0) return true;
  if (line.size > largeType * bodySize) return step > 1.7;
  if (!isStep(before, line, shape.leading) || bullet.test(line.text)) return true;
  return isMovedIn(before, line, after) || endsShort(before, shape, line.text);
}

/** A first line: moved in, and the next one is not; where the next one is too, all but the first hang. */
function isMovedIn(before: TextLine, line: TextLine, after: TextLine | undefined): boolean {
  const start = (one: TextLine): number => (line.isRightToLeft ? -one.right : one.left) / line.size;
  const moved = start(line) - start(before);
  if (moved < leastIndent || moved > mostIndent) return false;
  return after === undefined || start(line) - start(after) > leastIndent / 2;
}

/** The line was ended on purpose: the next word would have found room in it. */
function endsShort(line: TextLine, shape: Shape, next: string): boolean {
  const room = line.isRightToLeft ? line.left - shape.left : shape.right - line.right;
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = /^\S+/u.exec(next)?.[0].length ?? 0;
  return room > letter * (Math.min(word, 24) + 1.5);
}
