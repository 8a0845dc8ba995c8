import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { labelsInBlock, numberAt, numberListsAsText, suffixListAsText } from './number-lists-as-text';

const load = async (code: string): Promise<Record<string, unknown>> => ({
  ...((await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Record<string, unknown>),
});
const { default: read } = (await load(`${numberAt} export default numberAt;`)) as {
  default: (text: string, at: number) => number;
};
const numbersIn = (text: unknown): number[] =>
  Array.from({ length: String(text).length }, (_, at) => read(String(text), at));

test('each number stays itself', async () => {
  const numbers = Array.from({ length: 2 ** 16 }, (_, at) => at);
  const code = `export const small = new Uint8Array([0, 39, 92, 255]); export const all = /*#__PURE__*/ new Uint16Array([${numbers.join(', ')}]);`;
  const text = numberListsAsText(code);
  expect(text).not.toContain('65534, 65535');
  const { small, all } = await load(text);
  expect(numbersIn(small)).toEqual([0, 39, 92, 255]);
  expect(numbersIn(all)).toEqual(numbers);
});

test('the public suffix list stays as its library has it, in less text', async () => {
  const main = createRequire(import.meta.url).resolve('tldts');
  const code = await readFile(path.join(main, '../../es6/src/data/trie.js'), 'utf8');
  const text = suffixListAsText(code);
  expect(text.length).toBeLessThan(code.length / 1.5);
  const { blockOffset, ...ours } = await load(text);
  const theirs = await load(code);
  expect(Object.keys(ours)).toEqual(Object.keys(theirs));
  for (const [name, list] of Object.entries(theirs))
    if (typeof list === 'object') expect(numbersIn(ours[name]), name).toEqual([...(list as Uint8Array)]);
    else expect(ours[name], name).toBe(list);
  const lengths = numbersIn(ours['edgeLength']);
  const offsets = lengths.map((_, edge) => (edge % labelsInBlock === 0 ? edge : -1)).filter((edge) => edge >= 0);
  expect(blockOffset).toEqual(offsets.map((edge) => lengths.slice(0, edge).reduce((sum, length) => sum + length, 0)));
});

test('says so where the library has changed', () => {
  expect(() => suffixListAsText('export const other = 1;')).toThrow('tldts no longer');
});
