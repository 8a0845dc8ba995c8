import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { longBayPage, reportOf } from '@/tests/support/report-of';
import { CopyContext, type CopyText } from './ReportError';
import { ReportView } from './ReportView';

const address = 'https://harbour.example/after-the-vote?session=secret';
const shown = async (copied: boolean) => {
  const copy = vi.fn<CopyText>(() => (copied ? Promise.resolve() : Promise.reject(new Error('refused'))));
  const report = await reportOf(longBayPage('A secret title'), address);
  render(
    <CopyContext.Provider value={copy}>
      <ReportView report={report} today="2026-11-24" />
    </CopyContext.Provider>,
  );
  await openFolds();
  return copy;
};
/** What is folded is made when it is opened, folds within folds after that. */
async function openFolds(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    for (const fold of document.querySelectorAll('details')) {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    }
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
const buttons = () => screen.getAllByRole('button', { name: 'Report an error', hidden: true });

describe('reporting an error', () => {
  test('copies the record, the fact and its sources, and never the page’s address or title', async () => {
    const copy = await shown(true);
    for (const button of buttons()) fireEvent.click(button);
    const texts = copy.mock.calls.map(([text]) => text);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.some((text) => text.includes('Record: publishers/harbour-institute\nFact: Founded: 1990'))).toBe(true);
    const ofFacts = texts.filter((text) => text.startsWith('Record: '));
    expect(ofFacts).toHaveLength(texts.length - 1);
    for (const text of ofFacts) expect(text).toContain('Sources:\n- ');
    for (const text of texts) expect(text).not.toMatch(/secret|after-the-vote/u);
  });

  test('the whole report goes with its facts and their sources', async () => {
    const copy = await shown(true);
    fireEvent.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Report an error' }));
    const text = copy.mock.calls[0]?.[0] ?? '';
    for (const part of [
      'Record: publishers/harbour-institute',
      '- Founded: "1990"\n    The Harbour Institute: https://harbour.example/about',
      'Date of publication: 2020-04-09',
      'Topic: topics/long-bay (about, ',
    ])
      expect(text).toContain(part);
  });

  test('leads to a new issue only after that', async () => {
    await shown(true);
    expect(screen.queryByRole('link', { name: 'Open a new issue', hidden: true })).toBeNull();
    fireEvent.click(buttons()[0] as Element);
    const link = await screen.findByRole('link', { name: 'Open a new issue', hidden: true });
    expect(link.getAttribute('href')).not.toContain('?');
  });

  test('where nothing can be copied, the text stands there', async () => {
    await shown(false);
    fireEvent.click(buttons()[0] as Element);
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { hidden: true });
    expect(text.value).toContain('Record: publishers/harbour-institute');
  });
});
