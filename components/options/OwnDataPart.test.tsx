import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { OwnDataPart, type OwnDataOutcome } from './OwnDataPart';

const row = { id: 'a', name: 'Harbours', publishers: 1, topics: 2, addedOn: '2026-11-24', on: true, fits: true };
const shown = (outcome?: OwnDataOutcome, of = row, lost = 0) => {
  const actions = { onAdd: vi.fn(), onSwitch: vi.fn(), onRemove: vi.fn(), onDismissLost: vi.fn() };
  render(<OwnDataPart rows={[of]} lost={lost} outcome={outcome} {...actions} />);
  return actions;
};

describe('the reader’s own files in the settings', () => {
  test('are counted, switched off and removed', () => {
    const { onSwitch, onRemove } = shown();
    const box = screen.getByRole('checkbox', { name: /Harbours 1 publisher · 2 topics · added on 24 November 2026/u });
    fireEvent.click(box);
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('a', false);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Harbours' }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('a');
  });

  test('one that this version cannot use says so, and can be removed', () => {
    const { onRemove } = shown(undefined, { ...row, fits: false });
    expect(
      screen.getByRole('checkbox', { name: /Harbours This version of Masthead cannot use the file/u }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Harbours' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  test('those that the browser has lost are said until that was seen', () => {
    const { onDismissLost } = shown(undefined, row, 2);
    expect(screen.getByRole('alert').textContent).toContain('Files of yours that the browser has lost: 2.');
    fireEvent.click(screen.getByRole('button', { name: 'I have seen this' }));
    expect(onDismissLost).toHaveBeenCalledOnce();
  });

  test('a damaged one is refused with its line', () => {
    shown({ kind: 'syntax', line: 7 });
    expect(screen.getByRole('alert').textContent).toContain('line 7');
  });

  test('what does not fit is named, the first twenty of it', () => {
    const problems = Array.from({ length: 25 }, (_, i) => ({
      file: '',
      field: `publishers.${i}.id`,
      reason: 'not an identifier',
    }));
    shown({ kind: 'problems', problems });
    expect(screen.getByText('25 things do not fit. Nothing was added.')).toBeTruthy();
    expect(screen.getAllByText('not an identifier')).toHaveLength(20);
  });
});
