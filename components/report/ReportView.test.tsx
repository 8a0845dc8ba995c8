import { render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { PageReport } from '@/lib/report/page-report';
import { openFolds } from '@/tests/support/open-folds';
import { longBayPage, reportOf } from '@/tests/support/report-of';
import { ReportView } from './ReportView';

const showReport = (report: PageReport) => render(<ReportView report={report} today="2026-11-24" />).container;
const shown = async (html: string, url: string) => showReport(await reportOf(html, url));
const shownOpen = async (html: string, url: string) => openFolds(await shown(html, url));
const section = (name: RegExp): HTMLElement => {
  const heading = screen.getByRole('heading', { name });
  const found = heading.closest('section');
  if (found === null) throw new Error(`no section around ${String(name)}`);
  return found;
};
const bread = '<title>Bread</title><p>How to bake bread.</p>';

describe('the report of a known publisher’s page about a topic', () => {
  test('says whose, where, since when, the day and how old it is, and leads to the record', async () => {
    await shown(longBayPage(), 'https://harbour.example/after-the-vote');
    const name = screen.getByRole('heading', { level: 1 });
    expect(within(name).getByRole('link', { name: 'The Harbour Institute' }).getAttribute('href')).toBe(
      'library.html#publisher=harbour-institute&domain=harbour.example',
    );
    // Two years of founding that differ are none for the first line.
    expect(screen.getByText('Think tank · Portville')).toBeTruthy();
    expect(screen.getByText('9 April 2020 · 6 years old')).toBeTruthy();
    expect(screen.getByText('by Jo Writer, Research Fellow')).toBeTruthy();
  });

  test('an owner that is not known is said', async () => {
    await shown(longBayPage(), 'https://harbour.example/after-the-vote');
    expect(screen.getByText('Owner not known yet')).toBeTruthy();
  });

  test('raw fields stand only where the reader asks how we know', async () => {
    const page = longBayPage().replace(
      '<title>',
      '<meta property="article:published_time" content="2020-04-09T17:40:08Z"><title>',
    );
    const container = await shown(page, 'https://harbour.example/after-the-vote');
    expect(container.textContent).not.toMatch(/published_time|T17:40|Published on 9th/u);
    openFolds(container);
    expect(await screen.findByText(/published_time=2020-04-09/u)).toBeTruthy();
  });

  test('a stake stands with its document and says that it came after the page', async () => {
    await shown(longBayPage(), 'https://harbour.example/after-the-vote');
    const stake = section(/^Connection to this topic/u);
    expect(stake.textContent).toContain(
      'Held a conference with the Northland ministry. (21 Jun 2021, after this page)',
    );
    expect(stake.textContent).toContain('1 source');
  });

  test('nothing folded is made before it is opened', async () => {
    await shown(longBayPage(), 'https://harbour.example/after-the-vote');
    expect(screen.queryByText(/Founded/u)).toBeNull();
  });

  test('values that differ stand side by side and say so', async () => {
    await shownOpen(longBayPage(), 'https://harbour.example/after-the-vote');
    const founded = screen.getByText('Founded').nextElementSibling;
    expect(founded?.textContent).toContain('1990 (sources differ)');
    expect(founded?.textContent).toContain('April 1991 (sources differ)');
  });

  test('an end is told with its date and its sources', async () => {
    await shownOpen(longBayPage(), 'https://harbour.example/after-the-vote');
    const ended = screen.getByText('Ended or suspended').nextElementSibling;
    expect(ended?.textContent).toContain('2 May 2024: Closed its office in Southport');
    expect(ended?.textContent).toContain('1 source');
  });

  test('what is unknown is said in one line', async () => {
    await shownOpen(longBayPage(), 'https://harbour.example/after-the-vote');
    expect(screen.getByText(/^Not known yet: owner, funding, control/u)).toBeTruthy();
  });

  test('the topic leads with its summary and the way to all of it', async () => {
    const report = await reportOf(longBayPage(), 'https://harbour.example/after-the-vote');
    const summary = { text: 'Two states claim the bay since 1990.', sources: [] };
    showReport({ ...report, topics: report.topics.map((topic) => Object.assign({}, topic, { summary })) });
    const topic = section(/^Long Bay dispute/u);
    expect(topic.textContent).toContain('Two states claim the bay since 1990.');
    expect(within(topic).getByRole('link', { name: 'whole topic' }).getAttribute('href')).toBe(
      'library.html#topic=long-bay',
    );
  });

  test('the developments since stand with their days, the newest first, and the end of our data', async () => {
    await shown(longBayPage(), 'https://harbour.example/after-the-vote');
    const since = section(/^2 developments since/u);
    expect([...since.querySelectorAll('ol time')].map(({ textContent }) => textContent)).toEqual(
      ['8 Aug 2025', '27 Sept 2020'].map((day) => day.replace('Sept', 'Sep')),
    );
    expect(since.textContent).toContain('our data ends August 2025');
  });

  test('each party has a card, alphabetically, its newest position before the page first, with the distance in time', async () => {
    await shown(longBayPage(), 'https://harbour.example/after-the-vote');
    const cards = [...(section(/^Positions before this page/u).querySelector('ul')?.children ?? [])];
    const parties = cards.map((card) => card.querySelector('summary')?.textContent ?? '');
    expect(parties).toHaveLength(2);
    expect(parties[0]).toMatch(/^Northland7 days earlier.*did not accept the vote/u);
    expect(parties[1]).toMatch(/^Southlandlater: 20239 days earlier/u);
  });

  test('a position over a year from the page stands back', async () => {
    const container = await shown(longBayPage().replace('2020', '2022'), 'https://harbour.example/after-the-vote');
    const [card] = container.querySelectorAll('details[class*="card"]');
    expect(card?.textContent).toContain('2 years earlier');
    expect(card?.className).toMatch(/far/u);
  });

  test('a party unheard since says so', async () => {
    await shown(longBayPage(), 'https://harbour.example/after-the-vote');
    expect(within(section(/^Positions since/u)).getByText('No dated statement found')).toBeTruthy();
  });

  test('each party’s own term stands beside the event', async () => {
    await shownOpen(longBayPage(), 'https://harbour.example/after-the-vote');
    expect(screen.getByText(/Northland: “defence”; Southland: “attack”/u)).toBeTruthy();
  });

  test('a topic that is only mentioned is a line with what there is to read', async () => {
    const report = await reportOf(longBayPage(), 'https://harbour.example/after-the-vote');
    showReport({ ...report, topics: report.topics.map((topic) => Object.assign({}, topic, { about: false })) });
    expect(section(/^Also mentioned/u).textContent).toContain('Long Bay dispute 2 events since, 5 positions');
  });
});

describe('whose page it is where it is read elsewhere', () => {
  test('a text of an agency says who wrote it, and on demand in which words', async () => {
    const container = await shown(
      '<h1>The vote</h1><p>PORTVILLE (Reuters) - The vote was held.</p>',
      'https://copies.example/1',
    );
    expect(container.textContent).toContain(' · written by Reuters');
    expect(container.textContent).not.toContain('PORTVILLE');
    openFolds(container);
    expect(await screen.findByText(/“PORTVILLE \(Reuters\) - The vote/u)).toBeTruthy();
  });

  test('a page through a library’s proxy is its original’s', async () => {
    await shownOpen(longBayPage(), 'https://www-harbour-org.ezproxy.lib.univ.edu/after-the-vote');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('harbour.org via ezproxy.lib.univ.edu');
    expect(screen.getByText('Read through the library proxy ezproxy.lib.univ.edu')).toBeTruthy();
  });

  test('an address that is only written like a proxy’s names nobody', async () => {
    await shownOpen(longBayPage(), 'https://www-nytimes-com.evil.example/after-the-vote');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('evil.example');
    expect(screen.getByText(/^The address is written like that of a library proxy \(evil\.example\)/u)).toBeTruthy();
  });
});

describe('the report of other pages', () => {
  test('an unknown publisher is said as plainly as a known one, with two ways outward', async () => {
    await shown(bread, 'https://bakery.example/bread');
    expect(screen.getByRole('heading', { level: 1, name: 'bakery.example' })).toBeTruthy();
    expect(screen.getByText(/^We don't know this publisher yet/u)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /Search the web|Look it up/u })).toHaveLength(2);
  });

  test('what a page calls itself is its own word', async () => {
    await shown(`<meta property="og:site_name" content="Harbour Gazette">${bread}`, 'https://gazette.example/bread');
    expect(screen.getByRole('heading', { level: 1, name: 'Harbour Gazette' })).toBeTruthy();
    expect(screen.getByText('gazette.example · names itself so')).toBeTruthy();
  });

  test('that none of our topics is on it is one quiet line with the way to them', async () => {
    await shown(bread, 'https://bakery.example/bread');
    expect(screen.getByText(/^No background file for this story/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'All topics' }).getAttribute('href')).toBe('library.html');
  });

  test('a page without a date says so', async () => {
    await shown(bread, 'https://bakery.example/bread');
    expect(screen.getByText('No date found')).toBeTruthy();
  });

  test('markup and direction overrides in a site’s name stay text of their own direction', async () => {
    const name = '&lt;img src=x onerror=alert(1)&gt; \u202Egnp.exe';
    const container = await shown(
      `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"\u202Egnp.exe"}}</script>
       <meta property="og:site_name" content="${name}">${bread}`,
      'https://gazette.example/x',
    );
    expect(container.querySelector('img')).toBeNull();
    expect([...container.querySelectorAll('bdi')].some((bdi) => bdi.textContent?.includes('gnp.exe'))).toBe(true);
  });
});
