/** So many answers are kept; a page with more names than that pays for each. */
const most = 5_000;

/** A function of a string that answers the same string only once. */
export function memoize<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const answer = ask(text);
    if (known.size < most) known.set(text, answer);
    return answer;
  };
}

/** Longer names are of one page only, mostly. */
const longestKept = 40;

/**
 * The same for as long as the program runs, of short strings. What is kept is a copy: a piece of a page would keep the page.
 */
export function memoizeForLong<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    if (text.length > longestKept) return answer;
    if (known.size >= most) known.clear();
    known.set(` ${text}`.slice(1), answer);
    return answer;
  };
}
