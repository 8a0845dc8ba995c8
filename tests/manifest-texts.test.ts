import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '@/lib/i18n/plural';

const folder = path.resolve(import.meta.dirname, '../public/_locales');
const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(path.join(folder, language, 'messages.json'), 'utf8')) as Record<string, { message: string }>;

test('the manifest speaks the languages of the interface', () =>
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(languages).toSorted()));

describe.each(Object.keys(languages))('the texts of the manifest in %s', (language) => {
  const texts = read(language);
  test('are those that the manifest names, and none empty', () => {
    expect(Object.keys(texts)).toEqual(['name', 'description', 'saveForReview']);
    for (const { message } of Object.values(texts)) expect(message.trim()).not.toBe('');
  });

  test('keep to the lengths that Chromium and the stores take', () => {
    expect(texts['name']?.message.length).toBeLessThanOrEqual(45);
    expect(texts['description']?.message.length).toBeLessThanOrEqual(132);
  });

  test('are in that language', () => {
    if (language !== 'en') expect(texts['description']?.message).not.toBe(read('en')['description']?.message);
  });
});
