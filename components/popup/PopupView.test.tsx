import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { ReportFact } from '@/lib/publisher/publisher-report';
import { openFolds } from '@/tests/support/open-folds';
import { longBayPage, reportOf } from '@/tests/support/report-of';
import { PopupView, type PopupState } from './PopupView';

describe('every state of the popup says what is the matter', () => {
  test.each<[PopupState, RegExp]>([
    [{ kind: 'reading' }, /Reading the page/u],
    [{ kind: 'unsupported', reason: 'browser' }, /one of the browser's own pages/u],
    [{ kind: 'unsupported', reason: 'refused' }, /does not let extensions read/u],
    [{ kind: 'unsupported', reason: 'moved' }, /changed while it was being read/u],
    [{ kind: 'unsupported', reason: 'noTab' }, /No page is open/u],
    [{ kind: 'failed', error: 'dataset/index.json is missing' }, /could not finish/u],
  ])('%j', (state, text) => {
    const { container } = render(<PopupView state={state} today="2026-11-24" onRetry={() => {}} />);
    expect(container.querySelector('main')?.dataset['state']).toBe(state.kind);
    expect(screen.getByText(text)).toBeTruthy();
  });

  test('a failure offers to try again', () => {
    const onRetry = vi.fn();
    render(<PopupView state={{ kind: 'failed', error: 'x' }} today="2026-11-24" onRetry={onRetry} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('while the page is read, whose it is by its address stands there; after a while, a way on', async () => {
    const { container, rerender } = render(
      <PopupView
        state={{ kind: 'reading', early: await reportOf('', 'https://harbour.example/x') }}
        today="2026-11-24"
        onRetry={() => {}}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The Harbour Institute');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/Reading the page/u);
    expect(container.querySelector('button')?.textContent).not.toBe('Try again');
    const onRetry = vi.fn();
    rerender(<PopupView state={{ kind: 'reading', isSlow: true }} today="2026-11-24" onRetry={onRetry} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Reading the page/u);
    expect(screen.getByText(/has not answered yet/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('a publisher that the address does not show is looked for in the page first', async () => {
    const early = await reportOf('', 'https://bakery.example/');
    render(<PopupView state={{ kind: 'reading', early }} today="2026-11-24" onRetry={() => {}} />);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });

  test('a page that was not read whole says why, and one that was loading can be read again', async () => {
    const report = {
      ...(await reportOf(longBayPage(), 'https://harbour.example/x')),
      partial: ['loading', 'pdf'] as const,
    };
    const onRetry = vi.fn();
    render(<PopupView state={{ kind: 'report', report }} today="2026-11-24" onRetry={onRetry} />);
    expect(screen.getByText('Not all of this page was read: it was still loading, it shows a PDF.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('headings of a report go in order, without a gap', async () => {
    const report = await reportOf(longBayPage(), 'https://harbour.example/x');
    const { container } = render(
      <PopupView state={{ kind: 'report', report }} today="2026-11-24" onRetry={() => {}} />,
    );
    const levels = [...container.querySelectorAll('h1,h2,h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) if (i > 0) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('an English report asks the browser for no name of a country or a language', async () => {
    const { publisher, ...report } = await reportOf(longBayPage(), 'https://harbour.example/x');
    if (publisher === null) throw new Error('no publisher');
    const claims = publisher.facts.flatMap((fact) => fact.claims).slice(0, 1);
    const facts: readonly ReportFact[] = [
      { field: 'legalCountry', value: 'AM', status: 'stated', claims },
      { field: 'languages', value: ['ur', 'sr-Latn'], status: 'stated', claims },
    ];
    const asked = vi.spyOn(Intl, 'DisplayNames').mockImplementation(() => {
      throw new Error('asked for a name');
    });
    const { container } = render(
      <PopupView
        state={{ kind: 'report', report: { ...report, publisher: { ...publisher, country: 'PK', facts } } }}
        today="2026-11-24"
        onRetry={() => {}}
      />,
    );
    openFolds(container);
    for (const text of [/Portville, Pakistan/u, /^Armenia/u, /^Urdu, Serbian \(Latin\)/u])
      expect(await screen.findByText(text)).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
