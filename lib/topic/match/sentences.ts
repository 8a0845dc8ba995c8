/** A sentence in a block's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Marks that end a sentence where a space or the end follows; those of Chinese, Japanese and Urdu, and line breaks, always. */
const ends = /[.!?…։؟](?=["'”’»)\]]?(?:\s|$))|[。！？۔।\n]/gu;

/** Splits a text into sentences, in one pass; an abbreviation's full stop may end one early. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, start: start + raw.indexOf(trimmed.charAt(0)) });
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(ends)) push(index + mark.length);
  push(text.length);
  return sentences;
}

/** At most so many characters of a text, around a place, cut between words where it can be; never inside a character. */
export function excerpt(text: string, around: number, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const room = maxLength - 4;
  let from = Math.max(0, Math.min(around - Math.floor(room / 3), text.length - room));
  let to = Math.min(text.length, from + room);
  if (from > 0) from = Math.min(text.indexOf(' ', from) + 1 || from, around);
  if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), around + 1);
  const isLow = (at: number) => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000;
  if (isLow(from)) from++;
  if (isLow(to)) to--;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}
