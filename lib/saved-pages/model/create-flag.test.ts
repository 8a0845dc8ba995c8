import { expect, test } from 'vitest';
import { createFlag, keysOf } from './create-flag';
import { flagSource } from './flag-source';
import { parseFlag } from './parse-flag';
import { noon, sampleSource } from './sample-flags';

test('a flag keeps what the report says of the page, and the day', () => {
  expect(createFlag(sampleSource, '  the passage ', noon)).toEqual({
    id: 'example.org/opinion',
    address: 'https://example.org/opinion',
    canonical: null,
    alsoSeenAt: [],
    title: 'Opinion on the elections',
    language: 'en',
    author: 'A. Author',
    publisher: { id: 'example', name: 'Example Center', domain: 'example.org' },
    claimed: null,
    published: sampleSource.published,
    topics: ['nagorno-karabakh', 'elections'],
    passage: 'the passage',
    note: '',
    tags: [],
    due: null,
    state: 'to-review',
    reviewedOn: null,
    savedOn: '2026-11-24',
    savedAt: '2026-11-24T12:00:00.000Z',
    noteEditedAt: '',
    earlierNotes: [],
    editedAt: '2026-11-24T12:00:00.000Z',
  });
});

test('the canonical address identifies the page', () => {
  const flag = createFlag(
    { ...sampleSource, url: 'https://example.org/?p=7', canonical: 'https://example.org/opinion' },
    '',
    noon,
  );
  expect(flag?.id).toBe('example.org/opinion');
  expect(flag?.address).toBe('https://example.org/?p=7');
  expect(flag?.canonical).toBe('https://example.org/opinion');
});

test('a canonical address elsewhere does not', () => {
  const flag = createFlag({ ...sampleSource, canonical: 'https://evil.test/opinion' }, '', noon);
  expect(flag?.id).toBe('example.org/opinion');
  expect(flag?.canonical).toBeNull();
});

test('a copy is saved as its original, and kept as also seen at', () => {
  const url = 'https://web.archive.org/web/20200402/https://example.org/opinion';
  const flag = createFlag({ ...sampleSource, url }, '', noon);
  expect(flag?.address).toBe('https://example.org/opinion');
  expect(flag?.alsoSeenAt).toEqual([url]);
  expect(keysOf({ ...sampleSource, url })).toEqual(['example.org/opinion']);
});

test('no page takes the identity of one elsewhere, whatever the report found in it', () => {
  const url = 'https://copies.test/1';
  const canonical = 'https://example.org/opinion';
  const report = { ...sampleSource, url, canonical, via: { kind: 'syndication', original: canonical } };
  const flag = createFlag(report, '', noon);
  expect(flag).toMatchObject({ id: 'copies.test/1', address: url, canonical: null, alsoSeenAt: [] });
  expect(keysOf(report)).toEqual(['copies.test/1']);
});

test('an archive’s code is the page that the archive’s own longer address shows, on the archive alone', () => {
  const source = { ...sampleSource, url: 'https://archive.ph/AbCdE' };
  const longer = 'https://archive.ph/2020.04.02-101010/https://example.org/opinion';
  expect(createFlag({ ...source, canonical: longer }, '', noon)?.address).toBe('https://example.org/opinion');
  const elsewhere = createFlag({ ...source, canonical: 'https://example.org/opinion' }, '', noon);
  expect(elsewhere).toMatchObject({ address: source.url, canonical: null });
});

test('an AMP page is its plain page, which it names on its own site', () => {
  const source = { ...sampleSource, url: 'https://amp.example.org/opinion', canonical: 'https://example.org/opinion' };
  expect(createFlag(source, '', noon)).toMatchObject({
    id: 'example.org/opinion',
    address: 'https://example.org/opinion',
    alsoSeenAt: ['https://amp.example.org/opinion'],
  });
  const foreign = { ...source, canonical: 'https://other.org/opinion' };
  expect(createFlag(foreign, '', noon)?.address).toBe('https://amp.example.org/opinion');
});

test.each([
  ['syndication', 'Associated Press', 'Associated Press'],
  // Who carries or keeps a page wrote none of it.
  ['carrier', 'MSN', undefined],
  ['archive', undefined, undefined],
])('of a page by %s of %s the text is by %s', (kind, name, writtenBy) => {
  const via = { kind, ...(name !== undefined && { name }) };
  const source = flagSource({ ...sampleSource, via });
  expect(createFlag(source, '', noon)?.writtenBy).toBe(writtenBy);
});

test('whom the page names is kept as its claim, never as its publisher', () => {
  const flag = createFlag({ ...sampleSource, publisher: null, claimed: { name: 'The Claimed' } }, '', noon);
  expect(flag).toMatchObject({ publisher: null, claimed: 'The Claimed' });
});

test.each(['file:///x.html', 'about:blank', 'javascript:alert(1)'])('%s cannot be saved', (url) => {
  expect(createFlag({ ...sampleSource, url }, '', noon)).toBeUndefined();
});

test('hostile lengths are cut to what the store takes', () => {
  const long = 'x'.repeat(200_000);
  const flag = createFlag(
    {
      ...sampleSource,
      title: long,
      publisher: null,
      claimed: { name: long },
      declared: { authors: [{ name: long }, { name: long }] },
      canonical: `https://example.org/${long}`,
    },
    long,
    noon,
  );
  expect(parseFlag(flag)).toEqual({ flag });
});

test('the source that goes over a port holds nothing else of the report', () => {
  expect(flagSource({ ...sampleSource, events: 'x'.repeat(1000) } as never)).toEqual({ ...sampleSource });
});
