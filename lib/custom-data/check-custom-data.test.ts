import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownDataFile } from '@/tests/support/own-data';
import { checkOwnData, ownDataLimit } from './check-custom-data';

const check = (value: unknown) => checkOwnData(new TextEncoder().encode(JSON.stringify(value)));
const text = (written: string) => checkOwnData(new TextEncoder().encode(written));
type Record_ = Record<string, unknown>;
const changed = (change: (publisher: Record_, topic: Record_) => void) => {
  const file = structuredClone(ownDataFile());
  change((file['publishers'] as Record_[])[0] ?? {}, (file['topics'] as Record_[])[0] ?? {});
  return check(file);
};
const problemsOf = (outcome: ReturnType<typeof check>) => {
  if (outcome.kind !== 'problems') throw new Error(outcome.kind);
  return outcome.problems.map(({ file, field, reason }) => `${file} ${field}: ${reason}`);
};

test('a file in the format of data/ is checked and compiled', () => {
  const outcome = check(ownDataFile());
  expect(outcome).toMatchObject({ kind: 'checked', name: 'Harbours', publishers: 1, topics: 1 });
  expect(outcome.kind === 'checked' && [...outcome.files.keys()]).toContain('topics/long-bay.json');
});

test('the example of the documentation is a file that is taken', async () => {
  const guide = await readFile(path.resolve(import.meta.dirname, '../../docs/own-data.md'), 'utf8');
  const example = /```json\n(?<json>[^]*?)```/u.exec(guide)?.groups?.['json'] ?? '';
  expect(text(example)).toMatchObject({ kind: 'checked', publishers: 1 });
});

describe('a broken file is refused as a whole, with the reason', () => {
  test.each([
    ['', { kind: 'empty' }],
    ['  \n', { kind: 'empty' }],
    ['{"format": "masthead-data",\n "version": 1,', { kind: 'syntax', line: 2 }],
    ['[]', { kind: 'otherFile' }],
    ['null', { kind: 'otherFile' }],
    ['"masthead-data"', { kind: 'otherFile' }],
    ['{"format": "masthead-flags"}', { kind: 'otherFile' }],
    ['{"format": "masthead-data", "version": 2}', { kind: 'newer' }],
    ['{"format": "masthead-data", "version": 1, "name": "None"}', { kind: 'empty' }],
    ['<html>', { kind: 'syntax', line: 1 }],
    ['['.repeat(200_000), { kind: 'syntax' }],
  ])('%.60s', (written, outcome) => expect(text(written)).toMatchObject(outcome));

  test('not in UTF-8', () => expect(checkOwnData(new Uint8Array([0x7b, 0xff, 0xfe]))).toEqual({ kind: 'encoding' }));

  test('over 20 MB', () => expect(checkOwnData(new Uint8Array(ownDataLimit + 1))).toEqual({ kind: 'tooLarge' }));

  test('a field that is there twice', () => {
    const written = '{"format": "masthead-data",\n"version": 1,\n"name": "a",\n"name": "b"}';
    expect(problemsOf(text(written))).toEqual([' name: is there twice, line 4']);
  });
});

describe('what does not fit is named with its field and reason', () => {
  test.each<readonly [string, (publisher: Record_, topic: Record_) => void, RegExp]>([
    ['markup in a name', (p) => (p['names'] = { en: '<b>Bold</b>' }), /publishers\.0\.names\.en: has markup/u],
    [
      'an address that is no web address',
      (p) => (claimOf(p)['url'] = 'javascript:alert(1)'),
      /publishers\.0\.facts\.0\.claims\.0\.url: not an http/u,
    ],
    ['a data address', (p) => (claimOf(p)['url'] = 'data:text/html,x'), /url: not an http/u],
    ['a direction override', (p) => (p['names'] = { en: 'a\u202Eb' }), /has markup or control characters/u],
    ['an unknown field', (p) => (p['score'] = 5), /publishers\.0\.score: is no field of this format/u],
    ['a field that is missing', (p) => delete p['names'], /publishers\.0\.names: is missing/u],
    ['a fact without a source', (p) => (((p['facts'] as Record_[])[0] ?? {})['claims'] = []), /a fact needs a claim/u],
    ['a host that is a public suffix', (p) => (p['domains'] = [{ host: 'co.uk' }]), /public suffix/u],
    ['a host with a pattern', (p) => (p['domains'] = [{ host: '(a+)+.com' }]), /not a host in ASCII/u],
    ['a source that is not there', (_, t) => (t['sources'] = {}), /no source s1/u],
    ['a topic without a party', (_, t) => ((t['topic'] as Record_)['speakers'] = []), /lists no party/u],
    ['a name without letters', (_, t) => (t['names'] = [{ text: '- -', language: 'en' }]), /has no letter/u],
    ...['\u200B', 'a\u200Bb', '\u3164', '\u2800', '\u0301', '\u{E0041}b', 'a\uD83D', '\uFEFFa'].map(
      (name) =>
        [
          `the invisible name ${JSON.stringify(name)}`,
          (p: Record_) => (p['names'] = { en: name }),
          /has signs that cannot be seen|has spaces to trim/u,
        ] as const,
    ),
  ])('%s', (_, change, reason) => expect(problemsOf(changed(change)).join('\n')).toMatch(reason));

  test.each(['می\u200cخواهم', 'क्\u200dष', '東京', '#1', '😀', 'e\u0301'])('but not %s', (name) => {
    expect(changed((p) => (p['names'] = { en: name })).kind).toBe('checked');
  });

  test('a record that is there twice', () => {
    const file = ownDataFile();
    const [publisher] = file['publishers'] as unknown[];
    expect(problemsOf(check({ ...file, publishers: [publisher, publisher] }))).toEqual([
      ' publishers.1.id: harbour-institute is there twice',
    ]);
  });
});

const claimOf = (publisher: Record_): Record_ => {
  const facts = publisher['facts'] as { claims: Record_[] }[];
  return facts[0]?.claims[0] ?? {};
};
