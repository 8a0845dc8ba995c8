import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '@/lib/i18n/plural';

const folder = path.resolve(import.meta.dirname, '../docs/store');
const others = Object.keys(languages).filter((language) => language !== 'en');

test.each(others)('the stores have a text in %s, of the same parts', (language) => {
  const file = path.join(folder, `listing.${language}.md`);
  expect(existsSync(file)).toBe(true);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines[0]).toBe('# Masthead');
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(5);
  expect(lines.filter((line) => line !== '' && !/^[-#]/u.test(line))).toHaveLength(5);
});
