import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const asking = /\bfetch\((?!browser\.runtime\.getURL\(|\{)[^)]*|XMLHttpRequest|WebSocket|EventSource|sendBeacon/gu;

test('one file of the source asks for more than the package’s own files: the one that gets a PDF', async () => {
  const found: string[] = [];
  let files = 0;
  for (const folder of ['lib', 'compiler', 'entrypoints', 'components', 'build']) {
    for (const name of await readdir(path.join(root, folder), { recursive: true })) {
      if (!/\.tsx?$/u.test(name) || /\.test\.tsx?$/u.test(name)) continue;
      files++;
      const text = await readFile(path.join(root, folder, name), 'utf8');
      for (const [what] of text.matchAll(asking)) found.push(`${folder}/${name}: ${what.slice(0, 20).trim()}`);
    }
  }
  expect(files).toBeGreaterThan(100);
  expect(found).toEqual(['lib/extension/pages/download-pdf.ts: fetch(address, {']);
});
