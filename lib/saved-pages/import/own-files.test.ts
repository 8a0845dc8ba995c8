import { describe, expect, test } from 'vitest';
import { serializeBookmarks } from '@/lib/saved-pages/export/serialize-bookmarks';
import { serializeCsv } from '@/lib/saved-pages/export/serialize-csv';
import { serializeJson } from '@/lib/saved-pages/export/serialize-json';
import { editFlag } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { planImport } from '@/lib/saved-pages/model/plan-import';
import { inVersion2, sampleFlag, sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { bytesOf, importContext, importFile } from '@/tests/support/import-files';
import { parseImport } from './parse-import';

const parse = (text: string) => {
  const [file] = parseImport('ours', bytesOf(text), importContext);
  if (file === undefined || 'refused' in file) throw new Error(JSON.stringify(file));
  return file;
};
const inJson = (flags: readonly unknown[]) => serializeJson(flags as readonly Flag[], '2026-11-24');

/** Whatever breaks a format, in every text of a flag. */
const hostile = [
  '=1+1',
  "'=1+1",
  "''@x",
  '+49 30',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '"quoted", and more;\tyes',
  'one\ntwo\r\nthree\rfour',
  '</DL><script>alert(1)</script>&amp;<!-- -->',
  ' blanks around ',
  '🙂 مرحبا \u202Eright\u202C',
  '\\{x} \u0000 \u2028',
];
const hostileFlags = hostile.map((text, n) =>
  sampleFlag(n, {
    title: text,
    note: text,
    passage: text,
    author: text,
    tags: [`a, "b" ${n}`, text.trim().replace(/\s+/gu, ' ')],
    earlierNotes: [{ text, editedAt: '2023-01-01T00:00:00.000Z' }],
    publisher: { id: `p${n}`, name: text, domain: 'example.org' },
    claimed: text,
    writtenBy: text,
  }),
);

describe.each([
  ['JSON', inJson],
  ['CSV', serializeCsv],
] as const)('%s of our own', (_, serialize) => {
  test('gives back exactly the flags, notes in 20 scripts among them', () => {
    const flags = sampleFlags(400);
    expect(parse(serialize(flags))).toMatchObject({ flags, leftOut: [], adjusted: [] });
  });

  test('gives back whatever breaks formats, and formulas are armed again', () => {
    expect(parse(serialize(hostileFlags)).flags).toEqual(hostileFlags);
  });

  test('an address that is not of the web is left out with its line', () => {
    const flags = ['javascript:alert(1)', 'data:text/html,x', 'file:///x', ''].map((address, n) =>
      sampleFlag(n, { address }),
    );
    const { flags: kept, leftOut } = parse(serialize([sampleFlag(9), ...flags]));
    expect(kept).toEqual([sampleFlag(9)]);
    expect(leftOut.map(({ line, reason, detail }) => [line, reason, detail])).toEqual([
      [3, 'address', 'javascript:'],
      [4, 'address', 'data:'],
      [5, 'address', 'file:'],
      [6, 'address', ''],
    ]);
  });

  test.each([
    ['due', '2026-02-30'],
    ['savedAt', '2026-13-01T00:00:00.000Z'],
    ['savedOn', 'yesterday'],
    ['state', 'someday'],
  ])('a %s that is none is left out, with line and field', (field, value) => {
    const { leftOut, flags } = parse(serialize([{ ...sampleFlag(1), [field]: value }, sampleFlag(2)]));
    expect(leftOut).toEqual([{ line: 2, reason: 'field', detail: field }]);
    expect(flags).toHaveLength(1);
  });

  test('a note of 100,000 characters is kept whole, one of more is cut and said', () => {
    const flags = [100_000, 100_001].map((length, n) => sampleFlag(n, { note: 'x'.repeat(length) }));
    const { flags: kept, adjusted } = parse(serialize(flags));
    expect(kept.map(({ note }) => note.length)).toEqual([100_000, 100_000]);
    expect(adjusted).toEqual([{ line: 3, what: 'note' }]);
  });
});

describe('our files of every version', () => {
  const flags = [0, 1, 19].map((n) => sampleFlag(n));
  test.each([
    ['masthead-version-1.json', flags.map((flag) => ({ ...flag, earlierNotes: [] }))],
    ['masthead-version-2.json', flags],
    ['masthead-version-3.json', flags],
    ['masthead.csv', flags],
  ])('%s', async (name, expected) => {
    expect(parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await importFile(name))).flags).toEqual(expected);
  });

  test('what the popup once wrote where the storage was full', () => {
    expect(parse(JSON.stringify(flags, null, 2)).flags).toEqual(flags);
    expect(parse(JSON.stringify(flags.map((flag) => inVersion2(flag)))).flags).toEqual(flags);
  });
});

test('a list of a clock that was ahead comes back exactly, and what the reader writes next is still the newest', () => {
  const ahead = '2031-01-01T00:00:00.000Z';
  const flag = sampleFlag(1, { savedAt: ahead, savedOn: '2031-01-01', noteEditedAt: ahead, editedAt: ahead });
  expect(parse(inJson([flag])).flags).toEqual([flag]);
  const edited = editFlag(flag, { note: 'written now' }, importContext.now);
  expect(planImport([edited], [flag]).put).toMatchObject([
    { note: 'written now', earlierNotes: [{ text: flag.note }] },
  ]);
});

test('our CSV after a spreadsheet: semicolons, columns in another order and dropped', () => {
  const text =
    'note;address;title;savedOn;tags\r\n"what\r\nfor";https://example.org/a?utm_source=x;T;2026-11-02;"a, b"\r\n;https://example.org/b;;02.11.2026;\r\n';
  const { flags, leftOut } = parse(text);
  expect(flags).toMatchObject([
    {
      id: 'example.org/a',
      address: 'https://example.org/a',
      note: 'what\r\nfor',
      title: 'T',
      savedOn: '2026-11-02',
      savedAt: '2026-11-02T00:00:00.000Z',
      tags: ['a', 'b'],
      state: 'to-review',
    },
  ]);
  expect(leftOut).toEqual([{ line: 4, reason: 'field', detail: 'savedOn' }]);
});

test('our bookmarks give back addresses, titles, notes, tags and states', () => {
  const titles = { toReview: importContext.folders.toReview, reviewed: importContext.folders.reviewed };
  const flags = [...sampleFlags(40)].sort((a, b) => (a.state === b.state ? 0 : a.state === 'to-review' ? -1 : 1));
  const brief = ({ address, title, note, tags, state, savedAt }: Flag) => ({
    address,
    title,
    note: note.trim(),
    tags,
    state,
    savedAt: savedAt.slice(0, 19),
  });
  expect(parse(serializeBookmarks(flags, titles)).flags.map((flag) => brief(flag))).toEqual(
    flags.map((flag) => brief(flag)),
  );
});
