import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createTranslator } from '@/lib/i18n/translator';
import { lookUpPublishers } from '@/lib/report/look-up-publishers';
import { readPublisher } from '@/lib/report/publisher-page';
import type { CountryOutlet, DatasetIndex } from '@/lib/schema/compiled';
import { topicOverview } from '@/lib/topic/report/topic-overview';
import en from '@/public/locales/en.json';
import { openFolds } from '@/tests/support/open-folds';
import { smallDataset } from '@/tests/support/report-of';
import { Translation } from '../shared/translation';
import { LibraryView, type LibraryPage } from './LibraryView';

const dataset = smallDataset();
const index: DatasetIndex = await dataset.index();
const topics = await dataset.topicList();
const { names, documents } = await dataset.topicNaming('long-bay');
const overview = topicOverview(await dataset.topic('long-bay'), documents);
if (overview === undefined) throw new Error('no topic');
const whole: LibraryPage = { kind: 'topic', overview, names };
function show(page: LibraryPage, language = 'en') {
  const translator = createTranslator(language, en, en, () => 'other');
  return render(
    <Translation.Provider value={translator}>
      <LibraryView
        index={index}
        topics={topics}
        page={page}
        today="2026-11-24"
        findPublishers={(query) => lookUpPublishers(dataset, query)}
      />
    </Translation.Provider>,
  );
}

describe('a topic without a page', () => {
  test('has its events, all its speakers, documents and names, each under a heading', () => {
    const { container } = show(whole);
    openFolds(container);
    const headings = screen.getAllByRole('heading').map(({ textContent, tagName }) => `${tagName} ${textContent}`);
    expect(headings[0]).toBe('H1 Long Bay dispute');
    for (const heading of ['Positions', 'What it is called']) expect(headings).toContain(`H2 ${heading}`);
    for (const text of [
      /Northland: “defence”/u,
      /did not accept the vote/u,
      /Facts reviewed/u,
      /Events up to August 2025/u,
    ])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Library/u }).getAttribute('href')).toBe('#');
    expect(document.activeElement?.textContent).toBe('Long Bay dispute');
  });

  test('its names stand by language, each in its own', () => {
    show(whole);
    const name = screen.getByText('Longue Baie');
    expect(name.getAttribute('lang')).toBe('fr');
    expect(name.closest('div')?.querySelector('dt')?.textContent).toBe('French');
  });

  test('there is nothing to mark', () => {
    show(whole);
    expect(screen.queryByRole('button', { name: /Highlight/u })).toBeNull();
  });

  test('in another language the facts say which they are in', () => {
    show(whole, 'ar');
    expect(screen.getByText(/Facts about topics are written in/u)).toBeTruthy();
    expect(screen.getByText('Long Bay dispute').getAttribute('lang')).toBe('en');
  });
});

test('the list leads to every topic, and an unknown one is said', () => {
  show({ kind: 'unknown' });
  expect(screen.getByRole('link', { name: 'Long Bay dispute' }).getAttribute('href')).toBe('#topic=long-bay');
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('There is no such topic, publisher or country here.');
  expect(screen.queryByText(/Facts about topics are written in/u)).toBeNull();
});

describe('a publisher without a page', () => {
  test('is found by a part of its name, and its facts stand on a page of their own', async () => {
    const { unmount } = show({ kind: 'list' });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'institute' } });
    const link = await screen.findByRole('link', { name: 'The Harbour Institute' });
    expect(link.getAttribute('href')).toBe('#publisher=harbour-institute&domain=harbour.example');
    unmount();
    const record = await readPublisher(dataset, 'harbour-institute', 'harbour.example');
    if (record === undefined) throw new Error('no publisher');
    show({ kind: 'publisher', record });
    expect(screen.getByRole('heading', { level: 1, name: 'The Harbour Institute' })).toBeTruthy();
    expect(screen.getByText(/^Not known yet: owner, funding, control/u)).toBeTruthy();
  });

  test('none of that name is said', async () => {
    show({ kind: 'list' });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'no such paper' } });
    expect(await screen.findByText('No publisher of that name or address in our data.')).toBeTruthy();
  });
});

describe('a country without a page', () => {
  const outlet = (id: string, owner?: string): CountryOutlet => ({
    id,
    domain: `${id}.example`,
    host: `${id}.example`,
    names: { en: id },
    kind: 'newspaper',
    city: 'Portville',
    languages: ['en'],
    listed: 3,
    ownership: { class: 'private', kind: 'listed-company', ...(owner !== undefined && { owner }) },
  });

  test('has its outlets by the rule with their owners, then the others, each leading to its record', () => {
    show({ kind: 'country', country: 'FR', chosen: [outlet('gazette', 'Harbour Press')], others: [outlet('herald')] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('France');
    expect(screen.getByText(/The rule is the same for every place/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'gazette' }).getAttribute('href')).toBe(
      '#publisher=gazette&domain=gazette.example',
    );
    expect(screen.getByText('Owned by Harbour Press').parentElement?.textContent).toContain('(listed company)');
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Chosen by this rule', 'Others, by the number of lists']);
  });
});

test('a publisher’s page leads to its owner’s other outlets', async () => {
  const record = await readPublisher(dataset, 'harbour-institute', 'harbour.example');
  if (record === undefined) throw new Error('no publisher');
  const herald = { id: 'herald', name: 'The Herald', domain: 'herald.example' };
  show({ kind: 'publisher', record: { ...record, owners: [{ name: 'Harbour Press', outlets: [herald] }] } });
  expect(screen.getByRole('heading', { name: 'Other outlets of Harbour Press' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'The Herald' }).getAttribute('href')).toBe(
    '#publisher=herald&domain=herald.example',
  );
});

describe('a topic’s events', () => {
  const days = (container: Element): string[] =>
    [...container.querySelectorAll('#part-events ol time')].map((time) => time.getAttribute('datetime') ?? '');

  test('stand the newest first, or as the reader asks', () => {
    const { container } = show(whole);
    const newest = days(container);
    expect(newest).toEqual(newest.toSorted().toReversed());
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'oldest' } });
    expect(days(container)).toEqual(newest.toReversed());
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'year' } });
    expect(days(container)).toEqual(newest);
    expect(screen.getByRole('heading', { level: 3, name: '1994' })).toBeTruthy();
  });

  test('are reached from the contents', () => {
    const { container } = show(whole);
    fireEvent.click(screen.getByRole('link', { name: 'What it is called' }));
    expect(document.activeElement).toBe(container.querySelector('#part-names'));
  });
});
