/** What a block is to the run of text that a page was made for. */
export interface StretchBlock {
  readonly text: string;
  /** Headings and captions stand within a text and beside it. */
  readonly isNeutral: boolean;
}

/** As many characters as say what a Latin letter does: signs of scripts without spaces say more. */
const denseSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const sizeOf = (text: string): number => text.length + 1.5 * (text.match(denseSign)?.length ?? 0);
/** A paragraph ends as a sentence does, or is long; teasers and menus are short and do not. */
const minProse = 60;
const longProse = 180;
const sentenceEnd = /[.!?…:;。！？।։؟۔]["”“»’'）)\]]*\s*$/u;
const isProse = (text: string, size: number): boolean =>
  size >= longProse || (size >= minProse && sentenceEnd.test(text));
const mostOfBlock = 400;
const perOther = -40;
/** A page with less prose is all of one piece: a list, a notice, a short text. */
const leastProse = 300;

/**
 * The run of blocks that holds most prose and least else, as [from, to): the article, without the teasers before and
 * after it. The greatest sum of a run, in one pass.
 */
export function mainStretch(blocks: readonly StretchBlock[]): readonly [from: number, to: number] {
  let [from, to, best, start, sum] = [0, blocks.length, 0, 0, 0];
  for (const [at, { text, isNeutral }] of blocks.entries()) {
    const size = sizeOf(text);
    const prose = isProse(text, size) ? Math.min(size, mostOfBlock) : isNeutral ? 0 : perOther;
    if (sum <= 0) [start, sum] = [at, 0];
    sum += prose;
    if (sum > best) [from, to, best] = [start, at + 1, sum];
  }
  return best < leastProse ? [0, blocks.length] : [from, to];
}
