import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { schemas } from './schemas';

test.each([...schemas()])('docs/schema/%s is what the schemas say today; npm run schemas', async (name, text) => {
  expect(await readFile(path.resolve(import.meta.dirname, '../../docs/schema', name), 'utf8')).toBe(text);
});
