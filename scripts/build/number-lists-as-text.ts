import type { Plugin } from 'vite';

const list = /new (Uint8Array|Uint16Array)\(\[([\d\s,]+)\]\)/gu;
const special = /[\\'\p{C}\p{Z}]/gu;
const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** Added to each number, so that small ones are plain letters. */
const shift = 40;

/** A literal whose UTF-16 units are the numbers, shifted. */
const literal = (numbers: string): string => {
  const units = numbers.split(',').map((number) => Number(number) + shift);
  return `'${String.fromCharCode(...units).replaceAll(special, escaped)}'`;
};

/** A module's long lists of numbers as texts: twenty thousand number literals take a popup 2 ms to evaluate, their text none. */
export const numberListsAsText = (code: string): string =>
  `const unitsOf = (text, units) => { for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at) - ${shift}; return units; };\n` +
  code.replaceAll(
    list,
    (_, type: string, numbers: string) => `unitsOf(${literal(numbers)}, new ${type}(${numbers.split(',').length}))`,
  );

/** Does so in the public suffix list of tldts. */
export const suffixListAsText = (): Plugin => ({
  name: 'masthead:suffix-list-as-text',
  apply: 'build',
  transform: (code, id) => (id.endsWith('tldts/dist/es6/src/data/trie.js') ? numberListsAsText(code) : undefined),
});
