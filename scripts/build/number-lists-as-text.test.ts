import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { numberListsAsText } from './number-lists-as-text';

const load = async (code: string): Promise<Record<string, unknown>> => ({
  ...((await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Record<string, unknown>),
});

test('each number stays itself', async () => {
  const numbers = Array.from({ length: 2 ** 16 }, (_, at) => at);
  const code = `export const small = new Uint8Array([0, 39, 92, 255]); export const all = /*#__PURE__*/ new Uint16Array([${numbers.join(', ')}]);`;
  const text = numberListsAsText(code);
  expect(text).not.toContain('65534, 65535');
  expect(await load(text)).toEqual({ small: new Uint8Array([0, 39, 92, 255]), all: new Uint16Array(numbers) });
});

test('the public suffix list stays as its library has it, in less text', async () => {
  const main = createRequire(import.meta.url).resolve('tldts');
  const code = await readFile(path.join(main, '../../es6/src/data/trie.js'), 'utf8');
  const text = numberListsAsText(code);
  expect(text.length).toBeLessThan(code.length / 1.5);
  expect(await load(text)).toEqual(await load(code));
});
