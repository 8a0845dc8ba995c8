import type { Plugin } from 'vite';

const list = /new (Uint8Array|Uint16Array)\(\[([\d\s,]+)\]\)/gu;
const types = { Uint8Array, Uint16Array };

/** Base64 of the numbers' bytes, the lower one first as on every machine that browsers run on. */
function base64Of(type: keyof typeof types, numbers: string): string {
  const { buffer } = new types[type](numbers.split(',').map(Number));
  return Buffer.from(buffer).toString('base64');
}

/** Browsers before 2025 take bytes from Base64 one by one. */
const decoder = `const numbersOf = (text, Type) => {
  if (Uint8Array.fromBase64 !== undefined) return new Type(Uint8Array.fromBase64(text).buffer);
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = units.charCodeAt(at);
  return new Type(bytes.buffer);
};
`;

/** A module's long lists of numbers as texts: twenty thousand number literals take a popup 2 ms to evaluate, their text none. */
export const numberListsAsText = (code: string): string =>
  decoder +
  code.replaceAll(
    list,
    (_, type: keyof typeof types, numbers: string) => `numbersOf('${base64Of(type, numbers)}', ${type})`,
  );

/** Does so in the public suffix list of tldts. */
export const suffixListAsText = (): Plugin => ({
  name: 'masthead:suffix-list-as-text',
  apply: 'build',
  transform: (code, id) => (id.endsWith('tldts/dist/es6/src/data/trie.js') ? numberListsAsText(code) : undefined),
});
