import { expect, test } from 'vitest';
import { checkOwnData, ownDataLimit } from '@/lib/custom-data/check-custom-data';
import { ownDataFile } from '@/tests/support/own-data';

type Fields = Record<string, unknown>;
interface OwnFile {
  readonly publishers: Fields[];
  readonly topics: Fields[];
}

/** A word of letters alone for each number. */
const word = (number: number): string =>
  number.toString(26).replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
const many = <T>(count: number, make: (word: string) => T): T[] =>
  Array.from({ length: count }, (_, number) => make(word(number)));

// Where time grows with the square of a file, these take minutes.
test.each<readonly [string, (file: OwnFile) => void]>([
  [
    '200,000 names of a topic',
    ({ topics: [topic = {}] }) => (topic['names'] = many(200_000, (w) => ({ text: `qz${w}qz`, language: 'en' }))),
  ],
  [
    '200,000 names of a publisher',
    ({ publishers: [publisher = {}] }) => (publisher['aliases'] = many(200_000, (w) => `Harbour ${w}`)),
  ],
  [
    '40,000 publishers of one name',
    ({ publishers, topics }) => {
      const [publisher = {}] = publishers.splice(0);
      topics.length = 0;
      const fields = { ...publisher, names: { en: 'Harbour Post' }, facts: [], stakes: [] };
      publishers.push(...many(40_000, (w) => ({ ...fields, id: `harbour-${w}`, domains: [{ host: `${w}.example` }] })));
    },
  ],
])('a file with %s is checked within a minute', (_, change) => {
  const file = structuredClone(ownDataFile()) as unknown as OwnFile;
  change(file);
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  expect(bytes.length).toBeLessThan(ownDataLimit);
  const start = performance.now();
  expect(checkOwnData(bytes).kind).toBe('checked');
  expect(performance.now() - start).toBeLessThan(60_000);
});
