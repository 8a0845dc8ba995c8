import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { lexer, type Token, type Tokens } from 'marked';
import parseBookmarks from 'node-bookmarks-parser';
import { describe, expect, test } from 'vitest';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { notes, sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { createTranslator } from '@/lib/i18n/translator';
import en from '@/public/locales/en.json';
import { arm, csvColumns, fromCell } from './csv-columns';
import { exportFiles, type FormatName } from './formats';

const translator = createTranslator('en', en, en, (count) => (count === 1 ? 'one' : 'other'));
const topicName = (id: string): string => `Topic ${id}`;
const textOf = (flags: readonly Flag[], format: FormatName): string =>
  exportFiles(flags, format, { day: '2026-11-24', translator, topicName }).map(({ text }) => text)[0] ?? '';

const breaking = 'A {B} & C_d 100% $x ^y ~z \\q "w" <b>#1</b> `c` *d* [e](f) | =g';
/** Every field filled, with notes in 20 scripts, and one with hardly any. */
const full = notes.map((note, n) =>
  sampleFlag(n, {
    title: n % 2 === 0 ? `${breaking} ${n}` : `選舉 ${n}`,
    author: n % 3 === 0 ? 'Moss, Ada {M}' : 'Վարդան Պետրոսյան',
    publisher: { id: `smith-${n}`, name: 'Smith & Sons, Ltd. 100%', domain: `site-${n}.example.org` },
    claimed: n % 2 === 0 ? null : 'Dawn {D}',
    writtenBy: 'Agency {A}, Ltd.',
    published: {
      date: ['2020-03-06', '2020-03', '2020'][n % 3] ?? '',
      precision: 'day',
      rule: 'r',
      quote: 'q',
      where: 'text',
    },
    passage: `“${breaking}” ${note.replaceAll('\n', ' ')}`,
    note: note.replaceAll('\n', ' '),
    tags: ['check figures', '#2_a', 'tag, with comma'],
    due: '2026-12-01',
    state: n % 2 === 0 ? 'to-review' : 'reviewed',
    alsoSeenAt: ['https://web.archive.org/web/2020/https://example.org/?a=b&c=(d)'],
  }),
);
const bare = sampleFlag(40, {
  title: '',
  author: null,
  publisher: null,
  claimed: 'Dawn',
  published: null,
  passage: '',
  note: '',
  tags: [],
  language: '',
});
const flags = [...full, bare];
const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

describe('by citation-js', () => {
  const tags = ['check figures', '#2_a', 'tag with comma'];
  const expected = flags.map((flag) => ({
    type: 'webpage',
    title: flag.title || flag.address,
    URL: flag.address,
    publisher: flag.publisher?.name,
    issued: flag.published === null ? undefined : parts(flag.published.date),
    accessed: parts(flag.savedOn),
    abstract: flag.passage || undefined,
    note: flag.note || undefined,
    language: flag.language || undefined,
    keyword: flag.tags.length === 0 ? undefined : tags.join(','),
    author: flag.author ?? undefined,
  }));
  type Fields = Readonly<Record<string, unknown>>;
  interface Item {
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly keyword?: string;
  }
  const read = (format: FormatName) => new Cite(textOf(flags, format)).data.map((item) => fieldsOf(item));
  const fieldsOf = ({ type, title, URL, publisher, issued, accessed, abstract, note, language, ...rest }: Fields) => {
    const { author, keyword } = rest as Item;
    return {
      type,
      title,
      URL,
      publisher,
      issued,
      accessed,
      abstract,
      note,
      language,
      keyword: keyword?.replaceAll(', ', ','),
      // One name, not taken apart.
      author: author?.map(({ literal, family }) => literal ?? family).join(';'),
    };
  };

  test('BibTeX', () => {
    expect(read('bibtex')).toEqual(expected);
  });

  test('CSL-JSON', () => {
    expect(read('csl')).toEqual(expected);
  });

  test('RIS', () => {
    // A comma would part a name, and a tag has a line of its own.
    const inRis = (item: (typeof expected)[number]) => ({
      ...item,
      keyword: item.keyword?.replace('tag with', 'tag,with'),
      author: item.author?.replace(',', ''),
    });
    expect(read('ris')).toEqual(expected.map((item) => inRis(item)));
  });

  test('keys of BibTeX are all different', () => {
    const keys = new Cite(textOf([...flags, ...full], 'bibtex')).data.map(({ id }) => id);
    expect(new Set(keys).size).toBe(flags.length + full.length);
  });
});

test('CSV by csv-parse: every column in its place, and nothing a formula', () => {
  const rows = parseCsv(textOf(flags, 'csv'), { bom: true, columns: true, recordDelimiter: '\r\n' }) as Record<
    string,
    string
  >[];
  expect(rows).toHaveLength(flags.length);
  rows.forEach((row, index) => {
    const flag = flags[index];
    expect(Object.keys(row)).toEqual(csvColumns);
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u);
    const armed = (name: (typeof csvColumns)[number]): string => arm(row[name] ?? '');
    expect({
      title: armed('title'),
      address: armed('address'),
      publisher: armed('publisher.name'),
      published: armed('published.date'),
      note: armed('note'),
      passage: armed('passage'),
      tags: fromCell(armed('tags')),
      alsoSeenAt: fromCell(armed('alsoSeenAt')),
      topics: fromCell(armed('topics')),
      due: armed('due'),
      state: armed('state'),
      savedOn: armed('savedOn'),
      author: armed('author'),
    }).toEqual({
      title: flag?.title,
      address: flag?.address,
      publisher: flag?.publisher?.name ?? '',
      published: flag?.published?.date ?? '',
      note: flag?.note,
      passage: flag?.passage,
      tags: flag?.tags,
      alsoSeenAt: flag?.alsoSeenAt,
      topics: flag?.topics,
      due: flag?.due ?? '',
      state: flag?.state,
      savedOn: flag?.savedOn,
      author: flag?.author ?? '',
    });
  });
});

describe('Markdown by marked', () => {
  const tokens = lexer(textOf(flags, 'markdown'));
  const sections = tokens.filter((token) => token.type === 'heading' && token['depth'] === 2) as Tokens.Heading[];
  const sectionOf = (heading: Tokens.Heading): Token[] => {
    const from = tokens.indexOf(heading) + 1;
    const next = tokens.findIndex((token, index) => index >= from && token.type === 'heading');
    return tokens.slice(from, next === -1 ? undefined : next);
  };
  /** The text that a reader sees. */
  const plain = (token: Token): string =>
    'tokens' in token && token.tokens !== undefined && token.tokens.length > 0
      ? token.tokens.map((inner) => plain(inner)).join('')
      : 'items' in token
        ? (token as Tokens.List).items.map((item) => plain(item)).join('\n')
        : token.type === 'br'
          ? '\n'
          : 'text' in token
            ? unescapeHtml(token.text as string)
            : '';
  const unescapeHtml = (text: string): string =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');

  test('one section a page: its title links to it', () => {
    expect(sections.map((heading) => plain(heading))).toEqual(flags.map(({ title, address }) => title || address));
    const links = sections.map(({ tokens: inner }) => (inner[0] as Tokens.Link).href);
    expect(links).toEqual(flags.map(({ address }) => address));
  });

  test.each(full.map((flag, index) => [index, flag] as const))('every field of page %i', (index, flag) => {
    const heading = sections[index];
    if (heading === undefined) throw new Error('no section');
    const inside = sectionOf(heading);
    const list = plain(inside.find(({ type }) => type === 'list') as Token);
    for (const line of [
      `Publisher: ${flag.publisher?.name} (${flag.claimed === null ? '' : `says it is ${flag.claimed}, `}written by ${flag.writtenBy})`,
      `Author: ${flag.author}`,
      `Status: ${flag.state === 'reviewed' ? 'Reviewed' : 'To review'}`,
      'Due: 1 December 2026',
      `Tags: ${flag.tags.join(', ')}`,
      `Topic: ${flag.topics.map(topicName).join(', ')}`,
      `Also seen at: ${flag.alsoSeenAt[0]}`,
    ])
      expect(list.split('\n')).toContain(line);
    expect(plain(inside.find(({ type }) => type === 'blockquote') as Token)).toBe(flag.passage);
    const paragraphs = inside.filter(({ type }) => type === 'paragraph').map((token) => plain(token));
    expect(paragraphs[0]).toBe(flag.note);
    expect(inside.filter(({ type }) => !['list', 'blockquote', 'paragraph', 'space'].includes(type))).toEqual([]);
  });
});

test('Markdown keeps the lines of a note and of a passage', () => {
  const text = 'first\nsecond\n\nthird';
  const tokens = lexer(textOf([sampleFlag(0, { note: text, passage: text })], 'markdown'));
  const shape = (all: readonly Token[]): string[] =>
    all.filter(({ type }) => type === 'paragraph').map(({ raw }) => raw.trim());
  const quote = tokens.find(({ type }) => type === 'blockquote') as Tokens.Blockquote;
  expect(shape(quote.tokens)).toEqual(['first\\\nsecond', 'third']);
  expect(shape(tokens).slice(0, 2)).toEqual(['first\\\nsecond', 'third']);
});

test('bookmarks by a bookmark parser: a folder for what is to be reviewed and one for the rest', () => {
  const [root] = parseBookmarks(textOf(flags, 'bookmarks'));
  const folders = (root?.children ?? []).map(({ title, children }) => ({
    title,
    pages: (children ?? []).map(({ title, url, addDate }) => ({ title, url, addDate })),
  }));
  const pagesOf = (state: Flag['state']) =>
    flags
      .filter((flag) => flag.state === state)
      .map(({ title, address, savedAt }) => ({
        title: title || address,
        url: address,
        addDate: String(Math.floor(Date.parse(savedAt) / 1000)),
      }));
  expect(folders).toEqual([
    { title: 'To review', pages: pagesOf('to-review') },
    { title: 'Reviewed', pages: pagesOf('reviewed') },
  ]);
});

test('JSON by a JSON parser: everything', () => {
  const { flags: read } = JSON.parse(textOf(flags, 'json')) as { flags: unknown };
  expect(read).toEqual(flags);
});

test('RIS names no volume, and a line for each author', () => {
  const text = textOf([sampleFlag(1, { author: 'By Ada Moss; Doe, Jane; https://paper.example/jane' })], 'ris');
  expect(text).not.toMatch(/^VL/mu);
  expect(text.match(/^AU {2}- .*$/gmu)).toEqual(['AU  - Ada Moss', 'AU  - Doe Jane']);
});
