import { expect, test } from 'vitest';
import { cleanTags, editFlag, joinEdits, type FlagEdit } from './edit-flag';
import { at, noon, sampleFlag } from './sample-flags';

const flag = sampleFlag(1, {
  note: '',
  noteEditedAt: '',
  state: 'to-review',
  reviewedOn: null,
  editedAt: noon.at,
  tags: [],
});

test('an edit changes what it names and nothing else', () => {
  const edited = editFlag(flag, { note: 'n' }, at('2026-11-25T08:00:00.000Z'));
  expect(edited).toEqual({
    ...flag,
    note: 'n',
    noteEditedAt: '2026-11-25T08:00:00.000Z',
    editedAt: '2026-11-25T08:00:00.000Z',
  });
});

test('a reviewed flag keeps the day, and loses it when it is to be reviewed again', () => {
  const reviewed = editFlag(flag, { state: 'reviewed' }, noon);
  expect(reviewed.reviewedOn).toBe('2026-11-24');
  expect(editFlag(reviewed, { note: 'later' }, at('2026-12-01T00:00:00.000Z')).reviewedOn).toBe('2026-11-24');
  expect(editFlag(reviewed, { state: 'to-review' }, noon).reviewedOn).toBeNull();
});

test('a clock that jumps back does not make the newest note older', () => {
  const first = editFlag(flag, { note: 'first' }, at('2026-11-25T08:00:00.000Z'));
  const second = editFlag(first, { note: 'second' }, at('1970-01-01T00:00:00.000Z'));
  expect(second.noteEditedAt > first.noteEditedAt).toBe(true);
  expect(second.editedAt > first.editedAt).toBe(true);
});

test('a note is kept up to its limit', () => {
  expect(editFlag(flag, { note: 'n'.repeat(100_001) }, noon).note).toHaveLength(100_000);
});

test('a due day is set and taken away', () => {
  const due = editFlag(flag, { due: '2026-12-01' }, noon);
  expect(due.due).toBe('2026-12-01');
  expect(editFlag(due, { due: null }, noon).due).toBeNull();
});

test('what has been reviewed is due no more, unless a new day is set with it', () => {
  const due = editFlag(flag, { due: '2026-12-01', state: 'to-review' }, noon);
  const reviewed = editFlag(due, { state: 'reviewed' }, noon);
  expect(reviewed.due).toBeNull();
  // Nothing of the day is left to be exported.
  expect(JSON.stringify(reviewed)).not.toContain('2026-12-01');
  expect(editFlag(reviewed, { due: '2027-01-01' }, noon).due).toBe('2027-01-01');
  expect(editFlag(due, { state: 'reviewed', due: '2027-01-01' }, noon).due).toBe('2027-01-01');
});

test('tags are one line each, without number signs, and none twice', () => {
  expect(cleanTags([' #check  figures', 'Check figures', '', '##', 'a\nb', 'İ'])).toEqual([
    'check figures',
    'a b',
    'İ',
  ]);
});

test('tags are put to those that are there', () => {
  const tagged = { ...flag, tags: ['a'] };
  expect(editFlag(tagged, { addTags: ['b', 'A'] }, noon).tags).toEqual(['a', 'b']);
  expect(editFlag(tagged, { tags: ['c'], addTags: ['d'] }, noon).tags).toEqual(['c', 'd']);
});

test.each<readonly [FlagEdit, FlagEdit]>([
  [{ note: 'a' }, { note: 'ab' }],
  [{ note: 'a' }, { tags: ['x'] }],
  [{ addTags: ['x'] }, { addTags: ['y'] }],
  [{ addTags: ['x'] }, { tags: ['y'] }],
  [{ tags: ['x'] }, { addTags: ['y'] }],
])('%j and then %j are the same in one step as in two', (first, second) => {
  const before = { ...flag, tags: ['old'] };
  const twice = editFlag(editFlag(before, first, noon), second, noon);
  const once = editFlag(before, joinEdits(first, second), noon);
  expect({ note: once.note, tags: once.tags }).toEqual({ note: twice.note, tags: twice.tags });
});
