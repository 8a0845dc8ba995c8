interface Span {
  readonly start: number;
  readonly end: number;
  /** What was looked for: of the same letters a longer key says more than a beginning with letters after it. */
  readonly key: string;
}

/** The longest phrase first, of two equally long the one with the longer key, then the earlier; what overlaps one taken is left out. In the text's order. */
export function withoutOverlaps<T extends Span>(phrases: readonly T[]): T[] {
  if (phrases.length < 2) return [...phrases];
  const covered = new Set<number>();
  return phrases
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || b.key.length - a.key.length || a.start - b.start)
    .filter(({ start, end }) => {
      // One kept before is at least as long: where both overlap, it covers this one's first or last place.
      if (covered.has(start) || covered.has(end - 1)) return false;
      for (let at = start; at < end; at++) covered.add(at);
      return true;
    })
    .toSorted((a, b) => a.start - b.start);
}
