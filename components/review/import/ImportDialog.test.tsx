import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { ImportPreview, ImportState } from '@/lib/saved-pages/import/import-state';
import { ImportDialog } from './ImportDialog';

const preview: ImportPreview = {
  files: [
    {
      name: 'pocket.csv',
      source: 'pocket',
      count: 4,
      titles: ['<b>Runoff set</b>', 'https://example.org/untitled'],
      leftOut: [
        { line: 4, reason: 'address', detail: 'javascript:' },
        { line: 5, reason: 'address', detail: '' },
        { line: 6, reason: 'long', detail: '' },
        { line: 7, reason: 'field', detail: 'due' },
        { line: 8, reason: 'cells', detail: '' },
      ],
      adjusted: [
        { line: 9, what: 'date' },
        { line: 10, what: 'note' },
      ],
    },
  ],
  would: { added: 2, merged: 1, unchanged: 1, repeated: 0, apart: 1 },
};

function show(state: ImportState) {
  const calls = { onChoose: vi.fn(), onConfirm: vi.fn(), onCancel: vi.fn(), onClose: vi.fn() };
  const { container, rerender } = render(<ImportDialog state={state} {...calls} />);
  const buttons = () => screen.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent);
  return {
    ...calls,
    container,
    buttons,
    next: (after: ImportState) => rerender(<ImportDialog state={after} {...calls} />),
  };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));

test('files are handed over as they are chosen, and nothing else happens', () => {
  const { onChoose, onConfirm } = show({ kind: 'choose' });
  const file = new File(['{}'], 'list.json');
  fireEvent.change(screen.getByLabelText('Files'), { target: { files: [file] } });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith([file]);
  expect(onConfirm).not.toHaveBeenCalled();
});

describe('the preview', () => {
  test('says what would change, of which file, and writes only on the button', () => {
    const { container, onConfirm } = show({ kind: 'preview', preview });
    const text = container.textContent;
    for (const part of [
      'pocket.csv: 4 pages, from Pocket',
      '2 pages are new',
      '1 page is saved already and would be merged',
      '1 page is the same already',
      'Entries that name other pages of your list, which stay apart: 1',
      '<b>Runoff set</b>',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('of pages that came before');
    expect(container.querySelector('b')).toBeNull();
    expect(onConfirm).not.toHaveBeenCalled();
    press('Import');
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  test('names each entry that stays behind or is changed with its line and reason', () => {
    const { container } = show({ kind: 'preview', preview });
    const rows = [...container.querySelectorAll('details li')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'pocket.csv, line 4: “javascript:” is not a web address (http or https)',
      'pocket.csv, line 5: there is no address',
      'pocket.csv, line 6: the address is longer than 4000 characters',
      'pocket.csv, line 7: the field “due” is not valid',
      'pocket.csv, line 8: the row has more or fewer cells than the first line',
      'pocket.csv, line 9: the day of saving cannot be read; today would stand for it',
      'pocket.csv, line 10: a note holds 100000 characters; what is more would be cut',
    ]);
  });

  test('shows a hundred of many entries, and counts the rest', () => {
    const leftOut = Array.from({ length: 250 }, (_, n) => ({ line: n, reason: 'cells', detail: '' }) as const);
    const { container } = show({
      kind: 'preview',
      preview: { ...preview, files: [{ ...preview.files[0]!, leftOut, adjusted: [] }] },
    });
    const rows = [...container.querySelectorAll('details li')];
    expect(rows).toHaveLength(101);
    expect(rows.at(-1)?.textContent).toBe('and 150 more');
    expect(container.querySelector('summary')?.textContent).toBe('250 entries cannot be brought in');
  });

  test('says which encoding was assumed', () => {
    const { container } = show({
      kind: 'preview',
      preview: { ...preview, files: [{ ...preview.files[0]!, assumed: 'windows-1252' }] },
    });
    expect(container.textContent).toContain('not written in UTF-8');
  });
});

test.each([
  [{ reason: 'tooLarge' }, 'list is larger than 100 MB.'],
  [{ reason: 'unreadable' }, 'list could not be read.'],
  [{ reason: 'empty' }, 'list holds no page.'],
  [{ reason: 'unknown' }, 'list is not a list that Masthead knows.'],
  [{ reason: 'damaged' }, 'list is damaged or cut off.'],
  [{ reason: 'damaged', line: 7 }, 'list is damaged or cut off, line 7.'],
  [{ reason: 'duplicate', line: 8, detail: 'url' }, 'list has the field “url” twice in one entry, line 8'],
  [{ reason: 'newer' }, 'list was written by a newer version of Masthead.'],
] as const)('a file that is refused: %j', (refusal, text) => {
  const { buttons } = show({ kind: 'refused', name: 'list', refusal });
  const alert = screen.getByRole('alert', { hidden: true }).textContent;
  expect(alert).toContain(text);
  expect(alert).toContain('Nothing was changed.');
  expect(buttons()).toEqual(['Choose another file', 'Close']);
});

describe('writing', () => {
  test('shows how far it is, and can be cancelled', () => {
    const { next, onCancel, buttons } = show({ kind: 'writing', done: 0, all: 1200 });
    expect(screen.getByRole('progressbar', { hidden: true }).hasAttribute('value')).toBe(false);
    next({ kind: 'writing', done: 500, all: 1200 });
    expect(screen.getByRole('status', { hidden: true }).textContent).toContain('500 of 1200');
    expect(screen.getByRole('progressbar', { hidden: true })).toMatchObject({ value: 500, max: 1200 });
    expect(buttons()).toEqual(['Cancel']);
    press('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('Escape takes it back and leaves the panel open for the result', () => {
    const { container, onCancel, onClose } = show({ kind: 'writing', done: 500, all: 1200 });
    const escape = new Event('cancel', { cancelable: true });
    container.querySelector('dialog')?.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
  });
});

test.each([
  [{ kind: 'done', imported: { added: 2, merged: 1, unchanged: 5, repeated: 0, apart: 0 } }, '3 pages brought in.'],
  [
    { kind: 'done', imported: { added: 0, merged: 0, unchanged: 5, repeated: 0, apart: 0 } },
    'Everything in it was in your list already.',
  ],
  [{ kind: 'cancelled' }, 'Cancelled. Nothing was changed.'],
  [{ kind: 'failed', problem: 'full' }, 'storage is full'],
  [{ kind: 'failed', problem: 'broken' }, 'either all of it or nothing'],
] as const)('how it ended: %j', (state, text) => {
  const { container, onClose } = show(state);
  expect(container.textContent).toContain(text);
  press('Close');
  expect(onClose).toHaveBeenCalledOnce();
});

test('the focus goes to each step as it comes', () => {
  const { container, next } = show({ kind: 'choose' });
  expect(document.activeElement).toBe(screen.getByLabelText('Files'));
  next({ kind: 'preview', preview });
  expect(container.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.textContent).toContain('2 pages are new');
});
