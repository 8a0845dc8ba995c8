import { expect, test } from 'vitest';
import { mergeFlags } from './merge-flags';
import { sampleFlag, sampleSource, at } from './sample-flags';
import { saveAgain } from './save-again';

const older = sampleFlag(2, {
  note: 'older',
  noteEditedAt: '2026-01-01T00:00:00.000Z',
  editedAt: '2026-01-01T00:00:00.000Z',
  passage: 'first words',
  tags: ['a'],
  due: '2026-12-24',
  state: 'to-review',
  reviewedOn: null,
});
const newer = {
  ...older,
  address: 'https://other.example.org/2',
  note: 'newer',
  noteEditedAt: '2026-02-01T00:00:00.000Z',
  editedAt: '2026-02-01T00:00:00.000Z',
  passage: 'other words',
  tags: ['A', 'b'],
  due: null,
  state: 'reviewed',
  reviewedOn: '2026-02-01',
} as const;

test.each([
  ['kept is older', older, newer],
  ['kept is newer', newer, older],
])('the reader’s last word wins, and pages are put together: %s', (_, kept, other) => {
  const merged = mergeFlags(kept, other);
  expect(merged).toMatchObject({ note: 'newer', due: null, state: 'reviewed', reviewedOn: '2026-02-01', id: kept.id });
  expect(merged.tags.map((tag) => tag.toLowerCase()).sort()).toEqual(['a', 'b']);
  expect(merged.alsoSeenAt).toContain(other.address);
  expect(merged.passage).toContain('first words');
  expect(merged.passage).toContain('other words');
});

test('no note is dropped, whatever is merged with what', () => {
  const texts = ({ note, earlierNotes }: typeof older) => [note, ...earlierNotes.map(({ text }) => text)];
  const third = {
    ...older,
    note: 'third',
    noteEditedAt: '2025-06-01T00:00:00.000Z',
    earlierNotes: [{ text: 'older', editedAt: '2024-01-01T00:00:00.000Z' }],
  };
  expect(texts(mergeFlags(mergeFlags(older, newer), third))).toEqual(['newer', 'older', 'third']);
  expect(texts(mergeFlags(third, mergeFlags(newer, older)))).toEqual(['newer', 'older', 'third']);
  expect(mergeFlags(older, { ...older, note: '', noteEditedAt: '2030-01-01T00:00:00.000Z' }).note).toBe('older');
});

test('merging a flag with itself changes nothing', () => {
  expect(mergeFlags(older, older)).toEqual(older);
});

test('saving a page again keeps everything of the reader and adds the new passage', () => {
  const again = saveAgain(
    older,
    { ...sampleSource, url: `${older.address}?utm_source=x#f` },
    'another passage',
    at('2026-11-24T00:00:00.000Z'),
  );
  expect(again).toEqual({
    ...older,
    author: again.author,
    publisher: again.publisher,
    published: again.published,
    topics: again.topics,
    passage: 'first words\n\nanother passage',
  });
});

test('a passage for which there is no room is kept with the earlier notes, once', () => {
  const [long, other] = ['a'.repeat(9_000), 'b'.repeat(9_000)];
  const two = mergeFlags({ ...older, passage: long }, { ...newer, passage: other });
  expect(two.passage).toBe(long);
  expect(two.earlierNotes.map(({ text }) => text)).toContain(other);
  const again = mergeFlags(two, { ...newer, passage: other });
  expect(again.earlierNotes.filter(({ text }) => text === other)).toHaveLength(1);
});
