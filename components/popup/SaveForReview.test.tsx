import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import type { SaveState } from '@/lib/saved-pages/model/save-state';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import { FlagEditor } from '@/components/shared/FlagEditor';
import { SaveForReview, SavedPanel, usePanel } from './SaveForReview';

afterEach(cleanup);
const flag = sampleFlag(0, { note: 'n', tags: ['a'], due: null, state: 'to-review', passage: 'the passage' });
const saved: SaveState = { kind: 'saved', flag, just: false };

function show(state: SaveState, isPrivate = false, trouble: StoreTrouble | null = null) {
  const calls = { onSave: vi.fn(), onEdit: vi.fn(), onRemove: vi.fn(), onUndo: vi.fn(), onExport: vi.fn() };
  function Popup({ state: now }: { state: SaveState }) {
    const [open, toggle] = usePanel(now);
    return (
      <>
        <SaveForReview state={now} open={open} onSave={calls.onSave} onToggle={toggle} />
        <SavedPanel
          {...calls}
          state={now}
          open={open}
          today="2026-11-24"
          isPrivate={isPrivate}
          trouble={trouble}
          onClose={toggle}
        />
      </>
    );
  }
  const { rerender } = render(<Popup state={state} />);
  return { ...calls, rerender: (next: SaveState) => rerender(<Popup state={next} />) };
}

describe('the button', () => {
  test.each([{ kind: 'looking' }, { kind: 'unsaved' }] as const)('saves a page that is $kind', (state) => {
    const { onSave } = show(state);
    fireEvent.click(screen.getByRole('button', { name: 'Save for review' }));
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('opens and closes the note of a saved page', () => {
    show(saved);
    const button = screen.getByRole('button', { name: 'Saved' });
    expect(screen.queryByLabelText('Note')).toBeNull();
    fireEvent.click(button);
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'n');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button);
    expect(screen.queryByLabelText('Note')).toBeNull();
  });

  test('opens the note by itself after saving, with the cursor in it', () => {
    const { rerender } = show({ kind: 'unsaved' });
    rerender({ ...saved, just: true });
    expect(screen.getByLabelText('Note').matches(':focus')).toBe(true);
  });

  test('says what was written in a private window', () => {
    const { rerender } = show({ kind: 'unsaved' }, true);
    rerender({ ...saved, just: true });
    expect(screen.getByText(/this window is private/u)).toBeTruthy();
  });

  test('says what the browser lost of the list, once a page is saved', () => {
    const { rerender } = show({ kind: 'unsaved' }, false, { restored: 98, waiting: 0, lost: 0, day: '2026-12-01' });
    expect(screen.queryByRole('alert')).toBeNull();
    rerender({ ...saved, just: true });
    expect(screen.getByRole('alert').textContent).toContain('98');
  });

  test('a save that did not work is said', () => {
    show({ kind: 'unsaved', problem: 'full' });
    expect(screen.getByRole('alert').textContent).toContain('storage is full');
  });

  test('removing can be undone', () => {
    const { onUndo } = show({ kind: 'removed', flag });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the editor', () => {
  const edit = (changes: Partial<Parameters<typeof FlagEditor>[0]> = {}) => {
    const calls = { onEdit: vi.fn(), onExport: vi.fn() };
    const { rerender } = render(<FlagEditor flag={flag} today="2026-11-24" {...calls} {...changes} />);
    const again = (more: Partial<Parameters<typeof FlagEditor>[0]>) =>
      rerender(<FlagEditor flag={flag} today="2026-11-24" {...calls} {...changes} {...more} />);
    return { ...calls, again };
  };

  test('sends each letter at once', () => {
    const { onEdit } = edit();
    const note = screen.getByLabelText('Note');
    for (const value of ['no', 'not']) fireEvent.input(note, { target: { value } });
    expect(onEdit.mock.calls).toEqual([[{ note: 'no', noteOver: 'n' }], [{ note: 'not', noteOver: 'no' }]]);
  });

  test('goes on from what was typed here, whatever another window wrote meanwhile', () => {
    const { onEdit, again } = edit();
    const note = screen.getByLabelText('Note');
    note.focus();
    fireEvent.input(note, { target: { value: 'no' } });
    again({ flag: { ...flag, note: 'from another window' } });
    fireEvent.input(note, { target: { value: 'not' } });
    expect(onEdit).toHaveBeenLastCalledWith({ note: 'not', noteOver: 'no' });
    note.blur();
    again({ flag: { ...flag, note: 'again from another' } });
    fireEvent.input(note, { target: { value: 'again from another!' } });
    expect(onEdit).toHaveBeenLastCalledWith({ note: 'again from another!', noteOver: 'again from another' });
  });

  test('tags, day and state are sent as they change', () => {
    const { onEdit } = edit();
    fireEvent.input(screen.getByLabelText('Tags'), { target: { value: 'a, b،#c' } });
    fireEvent.click(screen.getByRole('button', { name: 'In a week' }));
    fireEvent.click(screen.getByLabelText('Reviewed'));
    expect(onEdit.mock.calls).toEqual([
      [{ tags: ['a', 'b', 'c'], tagsOver: ['a'] }],
      [{ due: '2026-12-01' }],
      [{ state: 'reviewed' }],
    ]);
  });

  test('an answer from the list never overwrites what is being typed', () => {
    const { again } = edit();
    const note = screen.getByLabelText<HTMLTextAreaElement>('Note');
    note.focus();
    fireEvent.input(note, { target: { value: 'typed on' } });
    again({ flag: { ...flag, note: 'typed' } });
    expect(note.value).toBe('typed on');
    note.blur();
    again({ flag: { ...flag, note: 'from another window' } });
    expect(note.value).toBe('from another window');
  });

  test('a full storage keeps the text on the screen and offers it for export', () => {
    const { again, onExport } = edit();
    const note = screen.getByLabelText<HTMLTextAreaElement>('Note');
    fireEvent.input(note, { target: { value: 'not written' } });
    again({ problem: 'full' });
    expect(note.value).toBe('not written');
    fireEvent.click(screen.getByRole('button', { name: 'Export what is here' }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith({ ...flag, note: 'not written' });
  });

  test('the limit of a note is said when it is reached', () => {
    edit();
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'x'.repeat(100_000) } });
    expect(screen.getByRole('status').textContent).toContain('100000');
  });
});
