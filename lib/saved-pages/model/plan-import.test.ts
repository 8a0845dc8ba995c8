import { describe, expect, test } from 'vitest';
import { flagLimits, type Flag } from './flag';
import { keysOfFlag } from './flag-row';
import { planImport } from './plan-import';
import { sampleFlag, sampleFlags } from './sample-flags';

const counts = (added: number, merged: number, unchanged: number, repeated: number, apart = 0) => ({
  added,
  merged,
  unchanged,
  repeated,
  apart,
});
const page = (path: string, changes: Partial<Flag> = {}): Flag =>
  sampleFlag(1, { id: `example.org/${path}`, address: `https://example.org/${path}`, alsoSeenAt: [], ...changes });

describe('what an import does', () => {
  test('new pages are added as they are', () => {
    const plan = planImport(sampleFlags(3), [page('a'), page('b')]);
    expect(plan).toEqual({ put: [page('a'), page('b')], imported: counts(2, 0, 0, 0) });
  });

  test('the same list again changes nothing', () => {
    expect(planImport(sampleFlags(50), sampleFlags(50))).toEqual({
      put: [],
      imported: counts(0, 0, 50, 0),
    });
  });

  test('the newest note stays on top and the other below it, whichever side it comes from', () => {
    const older = page('a', { note: 'older', noteEditedAt: '2026-01-01T00:00:00.000Z' });
    const newer = page('a', { note: 'newer', noteEditedAt: '2026-02-01T00:00:00.000Z' });
    for (const [present, incoming] of [
      [older, newer],
      [newer, older],
    ] as const) {
      const { put, imported } = planImport([present], [incoming]);
      expect(put).toMatchObject([{ note: 'newer', earlierNotes: [{ text: 'older' }] }]);
      expect(imported).toEqual(counts(0, 1, 0, 0));
    }
  });

  test('a page that comes twice in the list is one flag', () => {
    const twice = [
      page('a', { tags: ['x'] }),
      page('a', { tags: ['y'], address: 'http://www.example.org/a?utm_source=z#f' }),
    ];
    const { put, imported } = planImport([], twice);
    expect(put).toMatchObject([{ id: 'example.org/a', tags: ['x', 'y'] }]);
    expect(imported).toEqual(counts(1, 0, 0, 1));
  });
});

describe('pages that the reader saved as two stay two', () => {
  const one = page('a', { note: 'one' });
  const two = page('b', { note: 'two' });
  const keysOf = (flags: readonly Flag[]): string[] => flags.flatMap((flag) => keysOfFlag(flag));
  /** The list after an import. */
  const after = (present: readonly Flag[], incoming: readonly Flag[]): Flag[] => [
    ...new Map([...present, ...planImport(present, incoming).put].map((flag) => [flag.id, flag])).values(),
  ];

  test.each([
    ['canonical address', page('b', { note: '', canonical: one.address })],
    ['other address', page('b', { note: '', alsoSeenAt: [one.address] })],
    ['identifier', page('b', { note: '', id: one.id, address: two.address })],
    ['address, and neither by its identifier', page('c', { note: '', address: one.address, canonical: two.address })],
  ])('where an entry names both by its %s', (_, both) => {
    const list = after([one, two], [both]);
    expect(list.map(({ id, note }) => [id, note])).toEqual([
      [one.id, 'one'],
      [two.id, 'two'],
    ]);
    expect(new Set(keysOf(list)).size).toBe(keysOf(list).length);
    expect(planImport([one, two], [both]).imported.apart).toBe(1);
  });

  test('where an entry of an unknown page names sixty of them', () => {
    const sixty = sampleFlags(60);
    const hostile = page('hostile', { alsoSeenAt: sixty.map(({ address }) => address) });
    const list = after(sixty, [hostile]);
    expect(list).toEqual([...sixty, { ...hostile, alsoSeenAt: [] }]);
    expect(planImport(sixty, [hostile]).imported).toEqual(counts(1, 0, 0, 0, 1));
  });

  test('two entries that a third one joins become one, as none of them is the reader’s yet', () => {
    const third = page('c', { note: '', noteEditedAt: '', alsoSeenAt: [one.address, two.address] });
    const { put, imported } = planImport([], [one, two, third]);
    expect(put).toMatchObject([{ note: 'one', earlierNotes: [{ text: 'two' }] }]);
    expect(imported).toEqual(counts(1, 0, 0, 2));
  });

  test('an entry that is known by one other address alone is that page', () => {
    const other = page('c', { note: 'three', alsoSeenAt: [one.address] });
    expect(planImport([one, two], [other])).toMatchObject({ put: [{ id: one.id }], imported: { merged: 1, apart: 0 } });
  });
});

test('a file’s earlier notes never push the reader’s own out', () => {
  const notes = (whose: string, year: number) =>
    Array.from({ length: flagLimits.earlierNotes - 1 }, (_, n) => ({
      text: `${whose} ${n}`,
      editedAt: new Date(Date.UTC(year, 0, 1) - n).toISOString(),
    }));
  const ours = page('a', { earlierNotes: notes('ours', 2020) });
  const theirs = page('a', { earlierNotes: notes('theirs', 2025) });
  const [merged] = planImport([ours], [theirs]).put;
  expect((merged ?? ours).earlierNotes.filter(({ text }) => text.startsWith('ours'))).toEqual(ours.earlierNotes);
});

describe('a list of another program', () => {
  const never = '1970-01-01T00:00:00.000Z';
  const theirs = page('a', {
    note: '',
    noteEditedAt: '',
    due: null,
    state: 'to-review',
    reviewedOn: null,
    savedAt: '2026-11-20T00:00:00.000Z',
    editedAt: never,
  });

  test('adds a page as saved on its day', () => {
    expect(planImport([], [theirs]).put).toEqual([{ ...theirs, editedAt: theirs.savedAt }]);
  });

  test('leaves state and due day of a page as the reader set them, however old', () => {
    const ours = page('a', {
      state: 'to-review',
      due: '2026-12-24',
      reviewedOn: null,
      savedAt: '2020-01-01T00:00:00.000Z',
      editedAt: '2020-01-01T00:00:00.000Z',
    });
    expect(planImport([ours], [{ ...theirs, state: 'reviewed', note: 'n', noteEditedAt: never }]).put).toMatchObject([
      {
        state: 'to-review',
        due: '2026-12-24',
        editedAt: ours.editedAt,
        note: ours.note,
        earlierNotes: [{ text: 'n' }],
      },
    ]);
  });

  test('read again on another day, it changes nothing', () => {
    const first = planImport([], [theirs]).put;
    const undated = { ...theirs, savedAt: '2026-11-25T00:00:00.000Z', savedOn: '2026-11-25' };
    expect(planImport(first, [undated]).imported).toEqual(counts(0, 0, 1, 0));
  });
});
