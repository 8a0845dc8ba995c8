import { expect, test } from 'vitest';
import { pdfLimits } from './pdf-limits';
import { readBytes } from '@/tests/support/read-small-pdf';
import { lines, smallPdf } from '@/tests/support/small-pdf';

const textOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readBytes(bytes)).facts.blocks.map(({ text }) => text);

const left = [
  'The first column begins here and goes on',
  'for some lines, each of them as wide as it',
  'can be, so that nobody takes it for a table',
  'of short entries that stand beside others',
  'but for prose that is read from top to end',
];
const right = [
  'whereas the second column is read only',
  'when the first one is over, although each',
  'of its lines stands on the same baseline',
  'as one of the first column and follows it',
  'in the file, which is how some write it.',
];

test('two columns are read one after the other, however the file orders them', async () => {
  const interleaved = left.flatMap((text, i) => [
    { text, x: 60, y: 200 + 12 * i },
    { text: right[i] ?? '', x: 320, y: 200 + 12 * i },
  ]);
  const [text = ''] = await textOf(smallPdf({ pages: [interleaved] }));
  expect(text).toBe([...left, ...right].join(' '));
});

test('a line across ends the columns above it', async () => {
  const across = 'A sentence that runs over the whole width of the page, from the left margin to the right one, once.';
  const page = [...lines(left, 60, 100), ...lines(right, 320, 100), { text: across, x: 60, y: 180 }];
  const texts = await textOf(smallPdf({ pages: [page] }));
  expect(texts.at(-1)).toBe(across);
  expect(texts.join(' ').indexOf('read only')).toBeGreaterThan(texts.join(' ').indexOf('top to end'));
});

test('the cells of a table stay in their rows', async () => {
  const rows = ['Armenia', 'Georgia', 'Turkey', 'Iran', 'Russia'].flatMap((name, i) => [
    { text: name, x: 60, y: 200 + 12 * i },
    { text: String(100 + i), x: 420, y: 200 + 12 * i },
  ]);
  const text = (await textOf(smallPdf({ pages: [rows] }))).join(' ');
  expect(text).toContain('Armenia 100');
  expect(text).toContain('Russia 104');
});

test('headers, footers and page numbers that repeat are not in the text', async () => {
  const pages = ['One', 'Two', 'Three', 'Four'].map((name, i) =>
    [
      { text: 'Halmund Institute | Paper 12', x: 60, y: 30 },
      { text: `Page ${i + 1} of 4`, x: 280, y: 820 },
      { text: String(i + 1), x: 500, y: 805 },
    ].concat(lines([`${name} is the page on which this sentence`, 'stands, and it ends here in the middle.'], 60, 200)),
  );
  const { facts } = await readBytes(smallPdf({ pages }));
  const body = facts.blocks.filter(({ place }) => place !== 'header' && place !== 'footer');
  expect(body.map(({ text }) => text.slice(0, 5))).toEqual(['One i', 'Two i', 'Three', 'Four ']);
  // Once, as evidence, where a page has its header and its footer.
  expect(facts.blocks.filter(({ place }) => place === 'header').map(({ text }) => text)).toEqual([
    'Halmund Institute | Paper 12',
  ]);
});

test('a year or a month at the foot of a cover is no page number', async () => {
  const cover = [
    { text: 'Annual Report', x: 100, y: 300, size: 28 },
    { text: '2019', x: 280, y: 800, size: 10 },
  ];
  const pages = [cover, lines(left, 60, 100), lines(right, 60, 100)].map((page, i) =>
    i === 0 ? page : page.concat({ text: String(i + 1), x: 280, y: 800, size: 10 }),
  );
  const texts = await textOf(smallPdf({ pages }));
  expect(texts).toContain('2019');
  expect(texts).not.toContain('2');
});

test.each([
  [['the govern-', 'ment of the day'], 'the government of the day'],
  [['in Nagorno-', 'Karabakh the day'], 'in Nagorno-Karabakh the day'],
  [['a long-term plan is a long-', 'term plan'], 'a long-term plan is a long-term plan'],
  [['from 1990-', '1994 and on'], 'from 1990- 1994 and on'],
])('a word broken at the end of a line: %j', async (broken, whole) => {
  expect((await textOf(smallPdf({ pages: [lines(broken, 60, 200)] }))).join(' ')).toBe(whole);
});

test('a paragraph that a page’s end cuts in two is one again', async () => {
  const pages = [
    [...lines(left, 60, 700), { text: '1', x: 300, y: 820 }],
    [...lines(right, 60, 60), { text: '2', x: 300, y: 820 }],
  ];
  expect(await textOf(smallPdf({ pages }))).toEqual([[...left, ...right].join(' ')]);
});

test('a note at the foot of the page stands after the paragraph that goes on behind it', async () => {
  const note = { text: '1. A note in small type, which is full and has no end', x: 60, y: 790, size: 7 };
  const pages = [[...lines(left, 60, 700), note], lines(right, 60, 60)];
  expect(await textOf(smallPdf({ pages }))).toEqual([[...left, ...right].join(' '), note.text]);
});

test('lines that stand apart are not joined, whatever they begin with', async () => {
  const page = [{ text: 'a line that stands alone and ends without a stop', x: 60, y: 60 }, ...lines(left, 60, 100)];
  expect(await textOf(smallPdf({ pages: [page] }))).toHaveLength(2);
});

test('the title is what is set in the largest type of the first page, over its lines', async () => {
  const page = [
    { text: 'HALMUND INSTITUTE', x: 60, y: 60, size: 12 },
    ...lines(['What the ballots of April', 'decide and what they do not'], 60, 120, 24),
    { text: 'By Ottoline Marchbanks', x: 60, y: 190 },
    { text: '9 April 2020', x: 60, y: 205 },
    ...lines(left, 60, 300),
  ];
  const { facts } = await readBytes(smallPdf({ pages: [page], info: { Title: 'Microsoft Word - draft3.docx' } }));
  const title = 'What the ballots of April decide and what they do not';
  expect(facts.title).toBe(title);
  expect(facts.blocks.map(({ text, place }) => [text, place])).toEqual([
    ['HALMUND INSTITUTE', 'body'],
    [title, 'title'],
    ['By Ottoline Marchbanks', 'byline'],
    ['9 April 2020', 'byline'],
    [left.join(' '), 'body'],
  ]);
});

test('where no type stands out the title is the metadata’s, and the rest of them is kept as evidence', async () => {
  const info = {
    Title: 'The ballots of April',
    Author: 'Ottoline Marchbanks',
    CreationDate: "D:20200410083000+04'00'",
    Producer: 'A producer 1.0',
  };
  const { facts } = await readBytes(smallPdf({ pages: [lines(left, 60, 100)], info }));
  expect(facts.title).toBe('The ballots of April');
  expect(facts.metadata).toEqual([
    { name: 'author', content: 'Ottoline Marchbanks' },
    { name: 'pdf:creationdate', content: '2020-04-10T08:30:00+04:00' },
    { name: 'pdf:producer', content: 'A producer 1.0' },
  ]);
});

test('of 500 pages the first 60 and the last are read', async () => {
  const pages = Array.from({ length: 500 }, (_, i) => [{ text: `This is leaf ${i + 1} of the whole.`, x: 60, y: 300 }]);
  const { facts, pageCount, pagesRead } = await readBytes(smallPdf({ pages }));
  expect([pageCount, pagesRead, facts.truncated]).toEqual([500, 61, true]);
  const texts = facts.blocks.map(({ text }) => text);
  expect(texts.at(-1)).toBe('This is leaf 500 of the whole.');
  expect(texts.at(-2)).toBe('This is leaf 60 of the whole.');
  expect(facts.blocks.at(-1)?.hint).toBe('page-500');
});

test('of a page with more pieces of text than anybody reads, the first are read, and that is told', async () => {
  const pieces = Array.from({ length: pdfLimits.items + 500 }, (_, i) => ({
    text: `w${i}`,
    x: 20 + 40 * (i % 14),
    y: 10 + 0.5 * Math.floor(i / 14),
  }));
  const { facts, pagesRead } = await readBytes(smallPdf({ pages: [pieces] }));
  const all = facts.blocks.map(({ text }) => text).join(' ');
  expect(all.includes('w5000')).toBe(true);
  expect(all.includes(`w${pdfLimits.items + 499}`)).toBe(false);
  expect([pagesRead, facts.truncated]).toEqual([1, true]);
});

test('a scan has no text, and letters without a Unicode map are not taken for one', async () => {
  const scan = await readBytes(smallPdf({ pages: [[], []] }));
  expect(scan.legibility).toBe('none');
  const glyphs = '(\u0001\u0002\u0003\u0004\u0005 \u0006\u0002\u0007)'.repeat(10);
  const font = '<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [10 0 R] >>';
  const objects = {
    10: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 11 0 R /DW 500 >>',
    11: '<< /Type /FontDescriptor /FontName /Nameless /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  };
  const mapless = await readBytes(smallPdf({ pages: [lines([glyphs, glyphs], 60, 100)], font, objects }));
  expect(mapless.legibility).toBe('unreadable');
  const plain = await readBytes(smallPdf({ pages: [lines(left, 60, 100)] }));
  expect(plain.legibility).toBe('legible');
});
