import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { arm, disarm } from './csv-columns';
import { serializeCsv } from './serialize-csv';

const cells = [
  '=1+1',
  '@SUM(A1)',
  "'=1",
  "''+x",
  'a;=1+1;b',
  'a;"=1+1"',
  "a; '=1",
  'a\t-1',
  'one\n- two\n\n=three',
  'one\r\n+two',
  '\t=x',
  '\n',
  "'\n'",
  ';;=;',
  'plain, “quoted” and 5 - 3 = 2',
  '＝1',
];

test.each(cells)('%j comes back as it was', (cell) => expect(arm(disarm(cell))).toBe(cell));

test('so do 5,000 of any signs', () => {
  const signs = Array.from(`=+-@;"' \t\r\na＝`);
  let state = 7;
  const next = (count: number): number => (state = (state * 48_271) % 2_147_483_647) % count;
  for (let n = 0; n < 5_000; n++) {
    const cell = Array.from({ length: 1 + next(9) }, () => signs[next(signs.length)]).join('');
    expect(arm(disarm(cell)), JSON.stringify(cell)).toBe(cell);
  }
});

describe('no cell is a formula, also where the table is read otherwise than it is written', () => {
  const text = serializeCsv(
    cells.map((cell, n) => sampleFlag(n, { title: cell, note: cell, author: cell, tags: [cell] })),
  );
  const isFormula = (cell: string): boolean => /^[=+\-@＝＋－＠]/u.test(cell.replace(/^[\s"]+/u, ''));

  test.each([',', ';', '\t'])('by %j', (delimiter) => {
    const read = Papa.parse<string[]>(text, { delimiter }).data.flat();
    expect(read.filter((cell) => isFormula(cell))).toEqual([]);
  });

  test('without any regard to quotes', () => {
    expect(text.split(/[;\t\r\n]/u).filter((cell) => isFormula(cell))).toEqual([]);
  });
});
