import type { Plugin } from 'vite';
import { escapeUnit } from '../lib/text/in-ascii';

const list = /new (?:Uint8Array|Uint16Array)\(\[([\d\s,]+)\]\)/gu;
const special = /[\\'\p{C}\p{Z}]/gu;
// oxlint-disable-next-line require-unicode-regexp -- its units, one by one
const escaped = (text: string): string => text.replaceAll(/[^]/g, escapeUnit);

/** Added to each number, so that small ones are plain letters; the largest begin again at the first unit. */
const shift = 40;

/** The function that reads a number of such a text. */
export const numberAt = `const numberAt = (text, at) => (text.charCodeAt(at) - ${shift}) & 0xffff;`;

/** A literal whose UTF-16 units are the numbers, shifted. */
const numbersAsText = (numbers: readonly number[]): string =>
  `'${numbers
    .map((number) => String.fromCharCode(number + shift))
    .join('')
    .replaceAll(special, escaped)}'`;

/**
 * A module's long lists of numbers as texts, of which a number is read where it is asked for: twenty thousand number
 * literals take a popup 2 ms to evaluate and their text none.
 */
export const numberListsAsText = (code: string): string =>
  code.replaceAll(list, (_, numbers: string) => numbersAsText(numbers.split(',').map(Number)));

const lengths = /\bedgeLength = [^[]*\[([\d\s,]+)\]/u;
/** Labels of the suffix list follow each other in one text; where every so manieth begins is worked out in the build. */
export const labelsInBlock = 64;

/**
 * The suffix list of tldts with its lists as texts and, beside them, where each block of labels begins.
 * @throws where the library no longer has what is replaced
 */
export function suffixListAsText(code: string): string {
  const numbers = lengths.exec(code)?.[1]?.split(',').map(Number);
  if (numbers === undefined)
    throw new Error('tldts no longer keeps its labels as expected: see build/number-lists-as-text.ts');
  const blocks: number[] = [];
  let offset = 0;
  for (const [edge, length] of numbers.entries()) {
    if (edge % labelsInBlock === 0) blocks.push(offset);
    offset += length;
  }
  return `${numberListsAsText(code)}\nexport const blockOffset = [${blocks.join(',')}];\n`;
}

/** Does so in the public suffix list of tldts; its look-up is changed by build/hash-when-asked.ts. */
export const suffixListInText = (): Plugin => ({
  name: 'masthead:suffix-list-in-text',
  apply: 'build',
  transform: (code, id) => (id.endsWith('tldts/dist/es6/src/data/trie.js') ? suffixListAsText(code) : undefined),
});
