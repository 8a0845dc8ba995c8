import type { TextLine } from './text-line';

/** What the lines around one are like. */
export interface Shape {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline, in sizes of the type. */
  readonly leading: number;
}

/** Type that differs by more than this share is another paragraph's. */
const sameSize = 0.08;
export const isAlike = (one: TextLine, other: TextLine): boolean =>
  Math.abs(one.size - other.size) <= sameSize * Math.max(one.size, other.size);

/** The shape that each line of a column is seen in: of the prose that it stands in, else of the column. */
export function shapesOf(column: readonly TextLine[]): Shape[] {
  const leading = leadingOf(column);
  const whole = { ...edgesOf(column), leading };
  return runsOf(column, leading).flatMap((run) => {
    const edges = edgesOf(run);
    const shape = isProse(run, edges) ? { ...edges, leading } : whole;
    return run.map(() => shape);
  });
}

/** Lines of one size that stand close below each other. */
function runsOf(column: readonly TextLine[], leading: number): TextLine[][] {
  const runs: TextLine[][] = [];
  for (const [index, line] of column.entries()) {
    const before = column[index - 1];
    const isClose = before !== undefined && isAlike(before, line) && isStep(before, line, leading);
    if (isClose) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Whether a line stands as close below another as those of one paragraph do. */
export function isStep(before: TextLine, line: TextLine, leading: number): boolean {
  const step = (line.y - before.y) / line.size;
  return step >= 0 && step <= leading * 1.28 + 0.1;
}

/** At least three lines, most of which are about as wide as any. */
function isProse(run: readonly TextLine[], { left, right }: Pick<Shape, 'left' | 'right'>): boolean {
  return (
    run.length >= 3 && run.filter((line) => line.right - line.left > 0.75 * (right - left)).length * 2 > run.length
  );
}

const edgesOf = (lines: readonly TextLine[]): Pick<Shape, 'left' | 'right'> => ({
  left: quantile(
    lines.map(({ left }) => left),
    0.08,
  ),
  right: quantile(
    lines.map(({ right }) => right),
    0.92,
  ),
});

function leadingOf(column: readonly TextLine[]): number {
  const steps = column.flatMap((line, index) => {
    const before = column[index - 1];
    const step = before === undefined || !isAlike(before, line) ? 0 : (line.y - before.y) / line.size;
    return step > 0.7 && step < 2.5 ? [step] : [];
  });
  return steps.length === 0 ? 1.25 : quantile(steps, 0.4);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
