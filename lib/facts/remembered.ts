/** So many answers are kept; a page with more names than that pays for each. */
const most = 5_000;

/** A function of a string that answers the same string only once. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const answer = ask(text);
    if (known.size < most) known.set(text, answer);
    return answer;
  };
}
