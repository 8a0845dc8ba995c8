import { describe, expect, test } from 'vitest';
import { canJoin, cleanTags, editFlag, joinEdits, type FlagEdit } from './edit-flag';
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

describe('two windows at one flag', () => {
  /** Each window's edits, letter by letter, in the order in which they arrive. */
  const typed = (window: string, from: string): FlagEdit[] => {
    const texts = [from, ...Array.from({ length: 60 }, (_, n) => `${from}${window.repeat(n + 1)}`)];
    return texts.slice(1).map((note, n) => ({ note, noteOver: texts[n] ?? '' }));
  };
  const after = (edits: readonly FlagEdit[], start = flag) =>
    edits.reduce(
      (now, edit, n) => editFlag(now, edit, at(new Date(Date.UTC(2026, 10, 25) + n * 1000).toISOString())),
      start,
    );
  const [one, two] = [typed('a', 'note '), typed('b', 'note ')];
  const start = { ...flag, note: 'note ', noteEditedAt: noon.at };

  test('the letters of the one are kept below those of the other', () => {
    const both = after([...one, ...two], start);
    expect(both.note).toBe(`note ${'b'.repeat(60)}`);
    expect(both.earlierNotes).toEqual([{ text: `note ${'a'.repeat(60)}`, editedAt: '2026-11-25T00:00:59.000Z' }]);
  });

  test('by turns, each letter after the other’s: both whole texts, and nothing of their beginnings', () => {
    const turns = one.flatMap((edit, n) => [edit, ...two.slice(n, n + 1)]);
    const both = after(turns, start);
    expect(both.note).toBe(`note ${'b'.repeat(60)}`);
    expect(both.earlierNotes.map(({ text }) => text)).toEqual([`note ${'a'.repeat(60)}`]);
  });

  test('earlier notes of before stay', () => {
    const earlierNotes = [{ text: 'old', editedAt: '' }];
    expect(after([...one, ...two], { ...start, earlierNotes }).earlierNotes.map(({ text }) => text)).toEqual([
      `note ${'a'.repeat(60)}`,
      'old',
    ]);
  });

  test('one window alone leaves no earlier note, also where the note is emptied', () => {
    expect(after([...one, { note: '', noteOver: one.at(-1)?.note ?? '' }], start).earlierNotes).toEqual([]);
  });

  test('edits that wait become one only where the one goes on from the other', () => {
    expect(canJoin({ note: 'ab', noteOver: 'a' }, { note: 'abc', noteOver: 'ab' })).toBe(true);
    expect(canJoin({ note: 'ab', noteOver: 'a' }, { note: 'ax', noteOver: 'a' })).toBe(false);
    expect(canJoin({ note: 'ab', noteOver: 'a' }, { due: '2026-12-01' })).toBe(true);
    expect(canJoin({ tags: ['a', 'b'], tagsOver: ['a'] }, { tags: ['a', 'c'], tagsOver: ['a'] })).toBe(false);
    expect(joinEdits({ note: 'ab', noteOver: 'a' }, { note: 'abc', noteOver: 'ab' })).toEqual({
      note: 'abc',
      noteOver: 'a',
    });
  });

  test('tags that the other has put to them or taken away stay so', () => {
    const tagged = { ...flag, tags: ['a', 'new'] };
    expect(editFlag(tagged, { tags: ['a', 'gone', 'mine'], tagsOver: ['a', 'gone'] }, noon).tags).toEqual([
      'a',
      'mine',
      'new',
    ]);
    expect(editFlag(tagged, { tags: ['new'], tagsOver: ['a', 'new'] }, noon).tags).toEqual(['new']);
  });
});
