import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { bytesOf, importContext, importFile } from '@/tests/support/import-files';
import type { ImportRows, Refused } from './import-rows';
import { parseImport } from './parse-import';

const parse = (content: Uint8Array | string): ImportRows | Refused => {
  const [file] = parseImport('a file', typeof content === 'string' ? bytesOf(content) : content, importContext);
  if (file === undefined) throw new Error('nothing came back');
  return file;
};
const rows = (content: Uint8Array | string): ImportRows => {
  const parsed = parse(content);
  if ('refused' in parsed) throw new Error(JSON.stringify(parsed.refused));
  return parsed;
};
const refused = (content: Uint8Array | string) => (parse(content) as Partial<Refused>).refused;
const brief = ({ title, note, passage, tags, state, savedAt }: Flag): unknown[] => [
  title,
  note,
  passage,
  tags,
  state,
  savedAt,
];

describe('what other programs write', () => {
  test('Pocket, table', async () => {
    const { source, flags, leftOut, adjusted } = rows(await importFile('pocket.csv'));
    expect(source).toBe('pocket');
    expect(flags.map((flag) => brief(flag))).toEqual([
      [
        'Runoff set, after no candidate wins',
        '',
        '',
        ['elections', 'check figures'],
        'to-review',
        '2020-04-02T00:00:00.000Z',
      ],
      ['', '', '', [], 'reviewed', '2020-04-02T00:00:01.000Z'],
      ['=HYPERLINK("http://x","y")', '', '', [], 'to-review', '2020-04-02T00:00:03.000Z'],
      ['A title\nover two lines', '', '', ['<b>bold</b>'], 'to-review', importContext.now.at],
    ]);
    expect(flags[0]?.address).toBe('https://example.org/runoff');
    expect(leftOut).toEqual([
      { line: 4, reason: 'address', detail: 'javascript:' },
      { line: 8, reason: 'address', detail: 'data:' },
    ]);
    expect(adjusted).toEqual([{ line: 6, what: 'date' }]);
  });

  test('Pocket, page', async () => {
    const { source, flags, leftOut } = rows(await importFile('pocket.html'));
    expect(source).toBe('pocket');
    expect(flags.map((flag) => brief(flag))).toEqual([
      ['Runoff set & more <b>', '', '', ['elections', 'check figures'], 'to-review', '2020-04-02T00:00:00.000Z'],
      ['', '', '', [], 'to-review', '2020-04-02T00:00:01.000Z'],
      ['Read already', '', '', [], 'reviewed', '2020-04-02T00:00:03.000Z'],
    ]);
    expect(leftOut).toEqual([{ line: 12, reason: 'address', detail: 'javascript:' }]);
  });

  test('Omnivore', async () => {
    const { source, flags, leftOut, adjusted } = rows(await importFile('omnivore.json'));
    expect(source).toBe('omnivore');
    expect(flags.map((flag) => brief(flag).concat(flag.author))).toEqual([
      [
        'Runoff set after no candidate wins',
        '',
        '',
        ['elections', 'check figures'],
        'to-review',
        '2024-05-01T08:00:00.123Z',
        'A. Author',
      ],
      ['Read <img src=x onerror=alert(1)>', '', '', [], 'reviewed', importContext.now.at, null],
    ]);
    expect(leftOut).toEqual([
      { line: 12, reason: 'address', detail: 'file:' },
      { line: 13, reason: 'address', detail: '' },
      { line: 14, reason: 'address', detail: '' },
    ]);
    expect(adjusted).toEqual([{ line: 8, what: 'date' }]);
  });

  test('Wallabag', async () => {
    const { source, flags, leftOut } = rows(await importFile('wallabag.json'));
    expect(source).toBe('wallabag');
    expect(flags.map((flag) => brief(flag).concat(flag.author, flag.language))).toEqual([
      [
        'Runoff set after no candidate wins',
        'Who counts?',
        'no candidate wins\n\na majority',
        ['elections', 'check figures'],
        'to-review',
        '2017-02-14T17:50:31.000Z',
        'A. Author',
        'en',
      ],
      ['', '', '', ['read'], 'reviewed', '2024-01-15T08:30:00.000Z', null, ''],
    ]);
    expect(leftOut).toEqual([{ line: 16, reason: 'address', detail: '' }]);
  });

  test('Raindrop, table', async () => {
    const { source, flags, leftOut } = rows(await importFile('raindrop.csv'));
    expect(source).toBe('raindrop');
    expect(flags.map((flag) => brief(flag))).toEqual([
      [
        'Runoff set',
        'Who counts?\nAnd where?',
        'no candidate wins',
        ['check figures', 'second', 'Research', 'Elections'],
        'to-review',
        '2023-01-15T10:30:00.000Z',
      ],
      ['Unsorted page', '', '', [], 'to-review', '2023-02-20T14:00:00.000Z'],
    ]);
    expect(leftOut).toEqual([
      { line: 5, reason: 'address', detail: 'javascript:' },
      { line: 6, reason: 'cells', detail: '' },
    ]);
  });

  test('Raindrop, bookmarks', async () => {
    const { source, flags } = rows(await importFile('raindrop.html'));
    expect(source).toBe('raindrop');
    expect(flags.map((flag) => brief(flag))).toEqual([
      [
        'Runoff set',
        'Who counts?\nAnd where?',
        '',
        ['check figures', 'second', 'Research'],
        'to-review',
        '2023-01-15T10:30:00.000Z',
      ],
    ]);
  });

  test('Chromium’s bookmarks: folders are tags, the bar is none, markup is text', async () => {
    const { source, flags, leftOut, adjusted } = rows(await importFile('bookmarks-chromium.html'));
    expect(source).toBe('bookmarks');
    expect(flags.map((flag) => brief(flag))).toEqual([
      ['Runoff set & more', '', '', [], 'to-review', '2020-04-02T00:00:00.000Z'],
      ['<script>alert(1)</script>', '', '', ['News', 'Asia'], 'to-review', '2020-04-02T00:00:01.000Z'],
      ['Other', '', '', [], 'to-review', importContext.now.at],
    ]);
    expect(leftOut).toEqual([
      { line: 18, reason: 'address', detail: 'javascript:' },
      { line: 20, reason: 'address', detail: 'chrome:' },
    ]);
    expect(adjusted).toEqual([{ line: 22, what: 'date' }]);
  });

  test('Firefox’s bookmarks: descriptions are notes, a folder’s own is nobody’s', async () => {
    const { flags, leftOut } = rows(await importFile('bookmarks-firefox.html'));
    expect(flags.map((flag) => brief(flag))).toEqual([
      [
        'Runoff set',
        'Who counts?',
        '',
        ['elections', 'check figures', 'Asia'],
        'to-review',
        '2020-04-02T00:00:00.000Z',
      ],
      ['Plain', '', '', ['Asia'], 'to-review', '2020-04-02T00:00:01.000Z'],
      ['Unfiled', '', '', [], 'to-review', '2020-04-02T00:00:02.000Z'],
    ]);
    expect(flags[0]?.address).toBe('https://example.org/runoff?a=1&b=2');
    expect(leftOut).toEqual([{ line: 9, reason: 'address', detail: 'place:' }]);
  });

  test('what they say of a page never counts more than what the reader did here', async () => {
    const { flags } = rows(await importFile('pocket.csv'));
    expect(new Set(flags.map(({ editedAt }) => editedAt))).toEqual(new Set(['1970-01-01T00:00:00.000Z']));
  });
});

describe('archives', () => {
  test('every list in it is taken, whatever else it holds', async () => {
    const archive = zipSync({
      'metadata_0_to_20.json': await importFile('omnivore.json'),
      'part_000000.csv': await importFile('pocket.csv'),
      'content/runoff-set.html': strToU8('<p>The article.</p>'),
      'highlights/runoff-set.md': strToU8('> a passage'),
      'readme.json': strToU8('{"nothing": "of ours"}'),
      'picture.png': new Uint8Array(9),
    });
    const parsed = parseImport('export.zip', archive, importContext);
    expect(
      parsed.map((file) => ('refused' in file ? file.refused : [file.name, file.source, file.flags.length])),
    ).toEqual([
      ['metadata_0_to_20.json', 'omnivore', 2],
      ['part_000000.csv', 'pocket', 4],
    ]);
    const [omnivore] = parsed;
    expect(omnivore).toMatchObject({ flags: [{ passage: '> a passage' }, { passage: '' }] });
  });

  test.each([
    ['nothing of ours', zipSync({ 'a.json': strToU8('{}') }), { reason: 'unknown' }],
    ['cut in the middle', zipSync({ 'a.json': strToU8('[]') }).subarray(0, 60), { reason: 'damaged' }],
    // The size in the archive's directory is what it claims.
    ['more than the limit when unpacked', claimedSize(200 * 1024 * 1024), { reason: 'tooLarge' }],
  ])('%s is refused', (_, archive, expected) => {
    expect(refused(archive)).toEqual(expected);
  });

  test('a list in it that is damaged refuses it all', async () => {
    const cut = (await importFile('omnivore.json')).subarray(0, 700);
    const archive = zipSync({ 'a.json': await importFile('omnivore.json'), 'b.json': cut });
    const parsed = parseImport('export.zip', archive, importContext);
    expect(parsed.find((file) => 'refused' in file)).toMatchObject({ name: 'b.json', refused: { reason: 'damaged' } });
  });
});

function claimedSize(size: number): Uint8Array {
  const archive = zipSync({ 'a.json': strToU8('[]') });
  const directory = archive.findLastIndex(
    (_, at) => archive[at] === 0x50 && archive[at + 1] === 0x4b && archive[at + 2] === 1,
  );
  new DataView(archive.buffer).setUint32(directory + 24, size, true);
  return archive;
}

describe('what is refused', () => {
  test.each([
    ['nothing', '', { reason: 'empty' }],
    ['blanks', ' \n\t ', { reason: 'empty' }],
    ['our own list without a page', '{"format":"masthead-flags","version":2,"flags":[]}', { reason: 'empty' }],
    ['another program’s JSON', '{"bookmarks":[{"url":"https://example.org/"}]}', { reason: 'unknown' }],
    ['another program’s table', 'name,age\nA,1\n', { reason: 'unknown' }],
    ['a page', '<!DOCTYPE html><title>Bees</title><p>Bees', { reason: 'unknown' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), { reason: 'unknown' }],
    ['a newer version of ours', '{"format":"masthead-flags","version":99,"flags":[{}]}', { reason: 'newer' }],
    ['JSON with comments', '[\n// a comment\n]', { reason: 'damaged', line: 2 }],
    ['JSON with a comma too many', '[\n{"slug":"a","savedAt":"b",}\n]', { reason: 'damaged', line: 2 }],
    [
      'a field twice',
      '[{"slug":"a","savedAt":"b",\n"url":"https://example.org/1","url":"https://example.org/2"}]',
      { reason: 'duplicate', line: 2, detail: 'url' },
    ],
    [
      'a table cut in a quoted last cell',
      'title,url,time_added,tags,status\na,https://example.org/,1585785600,,unread\nb,https://example.org/,1585785600,,"arch',
      { reason: 'damaged', line: 3 },
    ],
    [
      'a table with a quote that never ends',
      'title,url,time_added,tags,status\n"a,https://example.org/,1585785600,,unread\nb,https://example.org/,1585785600,,unread\n',
      { reason: 'damaged', line: 2 },
    ],
    ['JSON nested beyond all lists', '['.repeat(200_000), { reason: 'tooDeep', line: 1 }],
  ])('%s', (_, content, expected) => {
    expect(refused(content)).toEqual(expected);
  });

  test.each([
    ['masthead-version-2.json', 3],
    ['masthead.csv', 4],
    ['omnivore.json', 9],
    ['wallabag.json', 10],
    ['raindrop.csv', 2],
    ['raindrop.html', 10],
    ['bookmarks-firefox.html', 16],
    ['pocket.html', 16],
    ['pocket.csv', 2],
  ])('%s, cut in the middle: with its line, and nothing of it is taken', async (name, line) => {
    const bytes = await importFile(name);
    const text = new TextDecoder().decode(bytes);
    const start = text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length;
    expect(refused(bytesOf(text.slice(0, start + 12)))).toMatchObject({ reason: 'damaged', line });
  });
});

describe('encodings', () => {
  const table = 'title,url,time_added,tags,status\nПривет,https://example.org/é,1585785600,,unread\n';
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), little);
    return bytes;
  };
  test.each([
    ['UTF-8 with its mark', bytesOf(`\uFEFF${table}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${table}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${table}`, false)],
    ['UTF-16 without its mark', utf16(table, true)],
  ])('%s is read', (_, bytes) => {
    expect(rows(bytes).flags[0]?.title).toBe('Привет');
    expect(parse(bytes)).not.toHaveProperty('assumed');
  });

  test('other bytes are taken for Windows-1252, and that is said', () => {
    const latin = Uint8Array.from(
      'title,url,time_added,tags,status\n\u00C9lys\u00E9e,https://example.org/,1585785600,,unread\n',
      (sign) => sign.charCodeAt(0),
    );
    expect(parse(latin)).toMatchObject({ assumed: 'windows-1252', flags: [{ title: 'Élysée' }] });
  });

  test('an old bookmark file is read as it declares itself', () => {
    const start = bytesOf(
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META CONTENT="text/html; charset=Shift_JIS">\n<DL><p><DT><A HREF="https://example.org/">',
    );
    const bytes = new Uint8Array([...start, 0x93, 0xfa, 0x96, 0x7b, ...bytesOf('</A></DL>')]);
    expect(rows(bytes).flags[0]?.title).toBe('日本');
    expect(parse(bytes)).not.toHaveProperty('assumed');
  });
});
