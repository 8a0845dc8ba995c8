import { fireEvent, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { ImportState } from '@/lib/saved-pages/import/import-state';
import { ImportPanel } from './ImportPanel';

test('one session as long as the panel stands: it hears of files at once, and of the end', async () => {
  let show: (state: ImportState) => void = () => undefined;
  const session = { choose: vi.fn(), confirm: vi.fn(), cancel: vi.fn() };
  const start = vi.fn((told: typeof show) => {
    show = told;
    return session;
  });
  const onClose = vi.fn();
  render(<ImportPanel start={start} onClose={onClose} />);
  const file = new File(['{}'], 'list.json');
  fireEvent.change(screen.getByLabelText('Files'), { target: { files: [file] } });
  expect(session.choose).toHaveBeenCalledExactlyOnceWith([file]);
  await act(() => show({ kind: 'refused', name: 'list.json', refusal: { reason: 'unknown' } }));
  expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('list.json');
  fireEvent.click(screen.getByRole('button', { name: 'Close', hidden: true }));
  expect(session.cancel).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
  expect(start).toHaveBeenCalledOnce();
});
