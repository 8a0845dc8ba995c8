import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf, importContext } from '@/tests/support/import-files';
import { importLimits } from './import-limits';
import { parseImport } from './parse-import';

const parse = (content: Uint8Array | string) => {
  const [file] = parseImport('a file', typeof content === 'string' ? bytesOf(content) : content, importContext);
  if (file === undefined) throw new Error('nothing came back');
  return file;
};
const rows = (content: Uint8Array | string) => {
  const parsed = parse(content);
  if ('refused' in parsed) throw new Error(JSON.stringify(parsed.refused));
  return parsed;
};

const bookmarks = (inside: string): string => `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${inside}\n</DL><p>\n`;
const entry = (n: number, title = `Page ${n}`): string => `<DT><A HREF="https://example.org/${n}">${title}</A>`;

describe('bookmarks with markup that somebody typed', () => {
  const notesOf = (inside: string): unknown[] => rows(bookmarks(inside)).flags.map(({ title, note }) => [title, note]);

  test.each([
    ['a script', '<script>alert("1 < 2")</script>'],
    ['a script that never ends', '<script>'],
    ['a field', '<textarea>text'],
    ['a title', '<title>of a page'],
    ['a style sheet', '<style>a{}</style>'],
    ['a frame', '<iframe src="x"></iframe> <plaintext>'],
    ['half an element', 'a < b, <3, <'],
    ['an element of nobody', '<x-y z="1">'],
  ])('%s in a title, a description and a folder is text, and all entries are there', (_, text) => {
    expect(
      notesOf(`<DT><H3>${text}</H3><DL><p>${entry(1, text)}\n<DD>${text}\n${entry(2)}</DL><p>${entry(3)}`),
    ).toEqual([
      [text, text],
      ['Page 2', ''],
      ['Page 3', ''],
    ]);
    expect(rows(bookmarks(`<DT><H3>${text}</H3><DL><p>${entry(1)}</DL><p>`)).flags[0]?.tags).toEqual([text]);
  });

  test('a link in a description is no entry, and stays with its address', () => {
    expect(notesOf(`${entry(1)}\n<DD>See <A HREF="https://example.net/">this</A>, too.\n${entry(2)}`)).toEqual([
      ['Page 1', 'See this (https://example.net/), too.'],
      ['Page 2', ''],
    ]);
    expect(notesOf(`<DT><H3>F</H3><DD>Of <A HREF="https://example.net/">it</A>\n<DL><p>${entry(1)}</DL>`)).toEqual([
      ['Page 1', ''],
    ]);
  });

  test('titles that never end and links without a place of their own are entries', () => {
    expect(
      notesOf('<DT><A HREF="https://example.org/1">One\n<DT><A HREF="https://example.org/2">Two <b>bold</b></A>'),
    ).toEqual([
      ['One', ''],
      ['Two bold', ''],
    ]);
  });

  test('what stands in a comment is no entry', () => {
    expect(notesOf(`<!-- ${entry(1)} -->${entry(2)}`)).toEqual([['Page 2', '']]);
  });
});

describe('a file beyond all lists is refused before it takes time', () => {
  const rowsOver = importLimits.rows + 1;
  test.each([
    ['bookmarks in 20,000 folders', () => bookmarks(`${'<DL><DT><H3>x</H3>'.repeat(20_000)}${entry(1)}`), 'tooDeep'],
    ['a page of 300,000 nested elements', () => bookmarks('<b>'.repeat(300_000)), 'empty'],
    ['lists within lists in JSON', () => '['.repeat(300_000), 'tooDeep'],
    ['too many bookmarks', () => bookmarks(entry(1).repeat(rowsOver)), 'tooMany'],
    [
      'too many links of Pocket',
      () => `<title>Pocket Export</title><ul>${'<li><a href="https://example.org/">x</a>'.repeat(rowsOver)}</ul>`,
      'tooMany',
    ],
    ['too many entries in JSON', () => `[${'1,'.repeat(rowsOver)}1]`, 'tooMany'],
    [
      'too many rows',
      () => `title,url,time_added,tags,status\n${'a,https://example.org/,,,\n'.repeat(rowsOver)}`,
      'tooMany',
    ],
    [
      'an archive of many lists',
      () => {
        const list = strToU8(`title,url,time_added,tags,status\n${'a,x,,,\n'.repeat(rowsOver / 2)}`);
        return zipSync({ 'a.csv': list, 'b.csv': list, 'c.csv': list });
      },
      'tooMany',
    ],
    [
      'an archive of blank lines',
      () => zipSync({ 'a.csv': strToU8(`title,url,time_added,tags,status\n${'\n'.repeat(2_000_000)}`) }),
      'tooMany',
    ],
  ])('%s', (_, make, reason) => {
    const content = make();
    const start = performance.now();
    expect(parse(content)).toMatchObject({ refused: { reason } });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
