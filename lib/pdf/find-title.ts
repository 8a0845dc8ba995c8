import type { DocumentBlock, DocumentText } from './text-of-document';

/** Larger than the text by this, type is a title's. */
const leastRatio = 1.15;
const longest = 300;

/**
 * The block that is the document's title: what its metadata call it, where the first pages show it, else what is set
 * in the largest type on the first page with text.
 * @returns its index; -1 where nothing stands out
 */
export function findTitle({ blocks, bodySize }: DocumentText, declared: string): number {
  const first = blocks[0]?.page ?? 1;
  const named =
    declared === '' ? -1 : blocks.findIndex(({ text, page }) => page <= first + 1 && isSame(text, declared));
  if (named >= 0) return named;
  let best = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.page !== first) break;
    const size = blocks[best]?.size ?? leastRatio * bodySize;
    if (couldBeTitle(block) && block.size > size * 1.02) best = index;
  }
  return best;
}

const couldBeTitle = ({ text }: DocumentBlock): boolean =>
  text.length >= 4 && text.length <= longest && (text.match(/\p{L}/gu)?.length ?? 0) >= 4;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isSame(text: string, declared: string): boolean {
  if (text.length > longest) return false;
  const [shown, said] = [letters(text), letters(declared)];
  return shown.length >= 8 && (shown === said || (shown.length >= 15 && said.startsWith(shown)));
}
