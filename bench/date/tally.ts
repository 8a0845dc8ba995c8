/** htmldate's rule: no answer is a miss, the label's day a hit, any other answer wrong. */
export interface Tally {
  hits: number;
  wrong: number;
  misses: number;
}

export const emptyTally = (): Tally => ({ hits: 0, wrong: 0, misses: 0 });

export function count(tally: Tally, answer: string | null, label: string | null): void {
  if (answer === null) tally.misses++;
  else if (answer === label) tally.hits++;
  else tally.wrong++;
}

/** Accuracy is the honest single number: recall only says whether there was an answer. */
export function figures({ hits, wrong, misses }: Tally) {
  const pages = hits + wrong + misses;
  return {
    pages,
    accuracy: hits / pages,
    f: (2 * hits) / (2 * hits + wrong + misses),
    wrongDays: wrong / pages,
  };
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
