import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReviewView, type ReviewProps } from './ReviewView';
import { flag, show, three } from './sample-review';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
});
afterEach(() => vi.unstubAllGlobals());
describe('what is said', () => {
  test('of removed pages, with the way back', () => {
    const { onUndo } = show(three, { removed: [flag(7), flag(8)] });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText(/2 pages removed/u)).toBeTruthy();
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test.each([
    [49, 0],
    [50, 1],
  ])('%i new pages without an export: reminded %i times', (newSinceExport, times) => {
    const { onSnooze } = show(three, { newSinceExport });
    expect(screen.queryAllByText(/Uninstalling Masthead deletes/u)).toHaveLength(times);
    for (const button of screen.queryAllByRole('button', { name: 'Not now' })) fireEvent.click(button);
    expect(onSnooze).toHaveBeenCalledTimes(times);
  });

  test('of an empty list', () => {
    show([]);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Nothing saved yet');
  });

  test('of a private window', () => {
    show(three, {}, { isPrivate: true });
    expect(screen.getByText(/This window is private/u)).toBeTruthy();
  });

  test('of a list that cannot be read', async () => {
    const onRescue = vi.fn(() => Promise.resolve(7));
    render(<ReviewView {...({ onRescue } as unknown as ReviewProps)} state={{ kind: 'failed', reason: 'broken' }} />);
    expect(screen.getByRole('alert').textContent).toContain('Your list could not be read.');
    fireEvent.click(screen.getByRole('button', { name: 'Export what can still be read' }));
    expect(await screen.findByText('Pages in the file: 7.')).toBeTruthy();
    expect(onRescue).toHaveBeenCalledOnce();
  });

  test('of a list that a newer version wrote', () => {
    render(<ReviewView {...({} as ReviewProps)} state={{ kind: 'failed', reason: 'newer' }} />);
    expect(screen.getByRole('alert').textContent).toContain('newer version of Masthead');
  });

  test('of what the browser lost and what came back, until it was seen', () => {
    const { onDismiss } = show(three, { trouble: { restored: 98, waiting: 0, lost: 2, day: '2026-12-01' } });
    expect(screen.getByRole('alert').textContent).toMatch(/brought them back.*98.*no copy holds: 2/u);
    fireEvent.click(screen.getByRole('button', { name: 'I have seen this' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('of pages that wait for room, instead of an empty list', () => {
    show([], { trouble: { restored: 0, waiting: 98, lost: 0, day: '2026-12-01' } });
    expect(screen.getByRole('alert').textContent).toMatch(/room on the disk: 98/u);
    expect(screen.getByRole('button', { name: 'Export what can still be read' })).toBeTruthy();
    expect(screen.queryByText('Nothing saved yet')).toBeNull();
  });
});

describe('taking along', () => {
  const openDialog = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Export…' }));
    return within(await screen.findByRole('dialog'));
  };

  test('all of it, in a format', async () => {
    const { onExport, onDownload } = show(three);
    const dialog = await openDialog();
    fireEvent.click(dialog.getByRole('radio', { name: 'CSV, for spreadsheets' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Export' }));
    expect(onExport.mock.calls).toEqual([[three, 'csv', true]]);
    expect(onDownload).toHaveBeenCalledOnce();
    expect(await dialog.findByText('1 file written to your downloads.')).toBeTruthy();
  });

  test('those chosen', async () => {
    const { onExport } = show(three);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose “Second”' }));
    await screen.findByRole('region', { name: '1 page chosen' });
    const dialog = await openDialog();
    fireEvent.click(dialog.getByRole('button', { name: 'Export' }));
    expect(onExport.mock.calls).toEqual([[[three[1]], 'json', false]]);
  });

  test('several files, each on its own click', async () => {
    const files = ['1', '2'].map((name) => ({ name, type: '', text: '' }));
    const { onDownload } = show(three, {}, { onExport: () => files });
    const dialog = await openDialog();
    fireEvent.click(dialog.getByRole('button', { name: 'Export' }));
    fireEvent.click(await dialog.findByRole('button', { name: '2' }));
    expect(onDownload.mock.calls).toEqual([[files[1]]]);
  });
});
