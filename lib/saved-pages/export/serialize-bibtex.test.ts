import { expect, test } from 'vitest';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { serializeBibtex } from './serialize-bibtex';

const hostile = 'x } } @article{evil, title = {y';

/** As BibTeX counts: each brace, also one behind a backslash. */
function entriesOf(text: string): string[] {
  const entries: string[] = [];
  let [depth, start] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    if (depth === 0 && text[index] === '@') start = index;
    if (text[index] === '{') depth++;
    if (text[index] === '}' && --depth === 0) entries.push(text.slice(start, index + 1));
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  return entries;
}

test.each([hostile, '{', '}', '{{{', '\\}', '\\{ @online{a,', 'a{b}c'])(
  '%j in every text opens and ends no entry',
  (text) => {
    const flag = sampleFlag(1, {
      title: text,
      author: text,
      note: text,
      passage: text,
      language: text,
      tags: [text],
      address: `https://paper.example/${text}`,
      publisher: { id: 'paper', name: text, domain: 'paper.example' },
      claimed: text,
    });
    const entries = entriesOf(serializeBibtex([flag, sampleFlag(2)]));
    expect(entries.map((entry) => /^@\w+\{[^,]*,/u.exec(entry)?.[0])).toEqual([
      '@online{paper-2020,',
      '@online{site-2-example-2020,',
    ]);
  },
);

test('several authors are several, each one name', () => {
  expect(serializeBibtex([sampleFlag(1, { author: 'By Ada Moss; Doe, Jane' })])).toContain(
    '  author = {{Ada Moss} and {Doe, Jane}},\n',
  );
});
