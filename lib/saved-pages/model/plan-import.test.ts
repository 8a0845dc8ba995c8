import { describe, expect, test } from 'vitest';
import type { Flag } from './flag';
import { planImport } from './plan-import';
import { sampleFlag, sampleFlags } from './sample-flags';

const counts = (added: number, merged: number, unchanged: number, repeated: number) => ({
  added,
  merged,
  unchanged,
  repeated,
});
const page = (path: string, changes: Partial<Flag> = {}): Flag =>
  sampleFlag(1, { id: `example.org/${path}`, address: `https://example.org/${path}`, alsoSeenAt: [], ...changes });

const byText = (a = '', b = ''): number => (a < b ? -1 : 1);

describe('what an import does', () => {
  test('new pages are added as they are', () => {
    const plan = planImport(sampleFlags(3), [page('a'), page('b')]);
    expect(plan).toEqual({ put: [page('a'), page('b')], removed: [], imported: counts(2, 0, 0, 0) });
  });

  test('the same list again changes nothing', () => {
    expect(planImport(sampleFlags(50), sampleFlags(50))).toEqual({
      put: [],
      removed: [],
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

  test('a page that joins two of the list makes one of them, with everything of both', () => {
    const one = page('a', { note: 'one', savedAt: '2026-01-01T00:00:00.000Z' });
    const two = page('b', { note: 'two', savedAt: '2026-01-02T00:00:00.000Z' });
    const both = page('b', { note: '', noteEditedAt: '', canonical: 'https://example.org/a' });
    const { put, removed, imported } = planImport([one, two], [both]);
    expect(put).toHaveLength(1);
    expect([put[0]?.note, ...(put[0]?.earlierNotes ?? []).map(({ text }) => text)].toSorted(byText)).toEqual([
      'one',
      'two',
    ]);
    expect(removed).toHaveLength(1);
    expect([put[0]?.id, ...removed].toSorted(byText)).toEqual(['example.org/a', 'example.org/b']);
    expect(imported).toEqual(counts(0, 1, 0, 0));
  });
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
