import type { TextPiece } from './pdf-page';

/** A gutter is looked for in this part of the width. */
const [firstShare, lastShare] = [0.2, 0.8];

/** How many baselines, about. */
export const linesOf = (pieces: readonly TextPiece[]): number =>
  new Set(pieces.filter(({ text }) => text.trim() !== '').map(({ y }) => Math.round(y / 2))).size;

/**
 * Where a gutter between columns may be: the middle of the widest strip that the fewest pieces stand in.
 * @returns its x; undefined where there are not enough lines on both sides of it
 */
export function findGutter(pieces: readonly TextPiece[], leastLines: number): number | undefined {
  const seen = pieces.filter(({ text }) => text.trim() !== '');
  if (linesOf(seen) < leastLines) return undefined;
  const from = Math.min(...seen.map(({ left }) => left));
  const width = Math.max(...seen.map(({ right }) => right)) - from;
  const step = Math.max(1, medianSize(seen) / 4);
  const steps = Math.floor(Math.min(2_000, width) / step);
  const [first, last] = [Math.floor(steps * firstShare), Math.floor(steps * lastShare)];
  const crossing = countCrossing(seen, from, step, steps).slice(first, last);
  const fewest = Math.min(...crossing);
  let strip = { start: 0, length: 0 };
  for (let start = 0; start < crossing.length; start++) {
    if (crossing[start] !== fewest) continue;
    let end = start;
    while (end < crossing.length && crossing[end] === fewest) end++;
    if (end - start > strip.length) strip = { start, length: end - start };
    start = end;
  }
  const x = from + (first + strip.start + strip.length / 2) * step;
  const left = seen.filter((piece) => piece.right <= x);
  const right = seen.filter((piece) => piece.left >= x);
  return strip.length > 0 && linesOf(left) >= leastLines && linesOf(right) >= leastLines ? x : undefined;
}

/** How many pieces stand in each step of the width. */
function countCrossing(pieces: readonly TextPiece[], from: number, step: number, steps: number): number[] {
  const changes = Array.from({ length: steps + 1 }, () => 0);
  for (const { left, right } of pieces) {
    const start = Math.max(0, Math.min(steps, Math.floor((left - from) / step)));
    const end = Math.max(0, Math.min(steps, Math.ceil((right - from) / step)));
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  let count = 0;
  return changes.slice(0, steps).map((change) => (count += change));
}

function medianSize(pieces: readonly TextPiece[]): number {
  const sorted = pieces.map(({ size }) => size).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
