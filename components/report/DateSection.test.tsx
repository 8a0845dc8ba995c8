import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { DateAnswer, DateCandidate, PageDates } from '@/lib/date/page-dates';
import { openFolds } from '@/tests/support/open-folds';
import { DateSection } from './DateSection';

const candidate = (given: Partial<DateCandidate> = {}): DateCandidate => ({
  date: '2020-03-06',
  precision: 'day',
  kind: 'published',
  rule: 'labelled-text',
  quote: 'Published on 06th March 2020',
  where: 'text',
  ...given,
});
const answer = (given: Partial<DateAnswer> = {}): DateAnswer => ({
  ...candidate(given),
  alternatives: [],
  reason: 'date-labelled',
  ...given,
});
const modified = answer({
  date: '2020-03-31',
  kind: 'modified',
  rule: 'meta-modified',
  quote: 'article:modified_time=2020-03-31',
  where: 'metadata',
  reason: 'date-modified',
});
const none: PageDates = { published: null, modified: null, notBefore: null };
const show = (dates: Partial<PageDates>) => render(<DateSection dates={{ ...none, ...dates }} today="2026-11-24" />);
const text = () => screen.getByRole('region').textContent;

describe('a page with a date of publication', () => {
  test('shows it, how old it is, and the words it stands in', () => {
    show({ published: answer() });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('6 March 2020');
    expect(screen.getByText('6 March 2020').getAttribute('datetime')).toBe('2020-03-06');
    expect(text()).toContain('6 years 8 months old');
    expect(text()).toContain('In the text: “Published on 06th March 2020”');
  });

  test('says when it was updated, where that is another day', () => {
    show({ published: answer(), modified });
    expect(text()).toContain('Updated on 31 March 2020');
  });

  test('does not say so where it is the same day', () => {
    show({ published: answer(), modified: answer({ kind: 'modified' }) });
    expect(text()).not.toContain('Updated on');
  });

  test('gives on demand the reason, and each other date with its kind and its place', () => {
    const alternatives = [
      candidate({ date: '2020-03-31', kind: 'modified', where: 'metadata', quote: 'modified=2020-03-31' }),
      candidate({ date: '2020-03', precision: 'month', where: 'address', quote: '/2020/03/a' }),
    ];
    show({ published: answer({ alternatives }) });
    const details = screen.getByText('Why').closest('details');
    expect(details?.open).toBe(false);
    fireEvent.click(screen.getByText('Why'));
    expect(details?.textContent).toContain('The text calls it the day of publication.');
    expect(screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
      "31 March 2020 (updated) In the page's metadata: modified=2020-03-31",
      "March 2020 (published) In the page's address: /2020/03/a",
    ]);
  });
});

describe('a page without one', () => {
  test('says so, and nothing else where nothing else is known', () => {
    show({});
    expect(text()).toBe('No date of publication found');
  });

  test('gives the bound that its text allows, with the words', () => {
    const notBefore = candidate({ date: '2019-05-03', rule: 'body-text', quote: 'as he said on 3 May 2019' });
    show({ notBefore });
    expect(text()).toContain('Not before 3 May 2019: the text names that day. In the text: “as he said on 3 May 2019”');
  });

  test('says when it was updated, where only that is known, and why that is no date of publication', async () => {
    openFolds(show({ modified }).container);
    expect(text()).toContain('No date of publication found');
    expect(text()).toContain('Updated on 31 March 2020');
    expect(await screen.findByText('The page says that it was changed on this day.')).toBeTruthy();
  });
});
