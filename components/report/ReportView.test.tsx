import { render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { openFolds } from '@/tests/support/open-folds';
import { longBayPage, reportOf } from '@/tests/support/report-of';
import { ReportView } from './ReportView';

const shown = async (html: string, url: string) => {
  const report = await reportOf(html, url);
  const { container } = render(<ReportView report={report} today="2026-11-24" />);
  return container;
};
const shownOpen = async (html: string, url: string) => openFolds(await shown(html, url));
const section = (name: RegExp): HTMLElement => {
  const heading = screen.getByRole('heading', { name });
  const found = heading.closest('section');
  if (found === null) throw new Error(`no section around ${String(name)}`);
  return found;
};

describe('the report of a known publisher’s page about a topic', () => {
  test('says whose, where, when and how old', async () => {
    await shown(longBayPage(), 'https://harbour.example/op-ed');
    expect(screen.getByRole('heading', { name: 'The Harbour Institute' })).toBeTruthy();
    expect(screen.getByText(/Think tank · Portville/u)).toBeTruthy();
    expect(screen.getByRole('heading', { name: '9 April 2020' })).toBeTruthy();
    expect(screen.getByText('6 years 7 months old')).toBeTruthy();
    expect(screen.getByText(/Published on 9th April 2020/u)).toBeTruthy();
  });

  test('a stake stands with its document and says that it came after the page', async () => {
    await shown(longBayPage(), 'https://harbour.example/op-ed');
    expect(screen.getByText(/Held a conference with the Northland ministry/u).textContent).toContain('after this page');
  });

  test('a text of an agency shows the page’s words that say so', async () => {
    await shown('<h1>The vote</h1><p>PORTVILLE (Reuters) - The vote was held.</p>', 'https://copies.example/1');
    expect(screen.getByText(/^From Reuters, on copies\.example: “PORTVILLE \(Reuters\) - The vote/u)).toBeTruthy();
  });

  test('a page through a library’s proxy is its original’s', async () => {
    await shown(longBayPage(), 'https://www-harbour-org.ezproxy.lib.univ.edu/op-ed');
    expect(screen.getByText(/^We have no record for harbour\.org\./u)).toBeTruthy();
    expect(screen.getByText('Read through the library proxy ezproxy.lib.univ.edu')).toBeTruthy();
  });

  test('an address that is only written like a proxy’s names nobody', async () => {
    await shown(longBayPage(), 'https://www-nytimes-com.evil.example/op-ed');
    expect(screen.getByText(/^The address is written like that of a library proxy \(evil\.example\)/u)).toBeTruthy();
  });

  test('nothing folded is made before it is opened', async () => {
    await shown(longBayPage(), 'https://harbour.example/op-ed');
    expect(screen.queryByText(/Founded/u)).toBeNull();
  });

  test('values that differ stand side by side and say so', async () => {
    await shownOpen(longBayPage(), 'https://harbour.example/op-ed');
    const founded = screen.getByText('Founded').nextElementSibling;
    expect(founded?.textContent).toContain('1990 (sources differ)');
    expect(founded?.textContent).toContain('April 1991 (sources differ)');
  });

  test('an end is told with its date and its sources', async () => {
    await shownOpen(longBayPage(), 'https://harbour.example/op-ed');
    const ended = screen.getByText('Ended or suspended').nextElementSibling;
    expect(ended?.textContent).toContain('2 May 2024: Closed its office in Southport');
    expect(ended?.textContent).toContain('1 source');
  });

  test('what is unknown is said in one line', async () => {
    await shownOpen(longBayPage(), 'https://harbour.example/op-ed');
    expect(screen.getByText(/^Not in our data: owner, funding, control/u)).toBeTruthy();
  });

  test('each party has a card at the time, with its view of the vote, alphabetically', async () => {
    await shown(longBayPage(), 'https://harbour.example/op-ed');
    const cards = [...(section(/^Views at the time/u).querySelector('ul')?.children ?? [])];
    const parties = cards.map((card) => card.querySelector('summary')?.textContent ?? '');
    expect(parties).toHaveLength(2);
    expect(parties[0]).toContain('Northland');
    expect(parties[0]).toContain('did not accept the vote');
    expect(parties[1]).toContain('Southland');
    expect(parties[1]).toContain('later: 2023');
  });

  test('a party unheard since says so', async () => {
    await shown(longBayPage(), 'https://harbour.example/op-ed');
    const since = section(/^Views since/u);
    expect(within(since).getByText('Nothing dated found in our data')).toBeTruthy();
  });

  test('each party’s own term stands beside the event', async () => {
    await shownOpen(longBayPage(), 'https://harbour.example/op-ed');
    expect(screen.getByText(/Northland: “defence”; Southland: “attack”/u)).toBeTruthy();
  });
});

describe('the report of other pages', () => {
  test('an unknown publisher is said as plainly as a known one, with two ways outward', async () => {
    await shown('<title>Bread</title><p>How to bake bread.</p>', 'https://bakery.example/bread');
    expect(screen.getByRole('heading', { name: 'Publisher not in our data' })).toBeTruthy();
    expect(screen.getByText(/We have no record for bakery\.example/u)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /Search for this publisher|Look it up/u })).toHaveLength(2);
  });

  test('none of our topics is said with their list', async () => {
    await shownOpen('<title>Bread</title><p>How to bake bread.</p>', 'https://bakery.example/bread');
    expect(screen.getByRole('heading', { name: 'None of our 1 topic on this page' })).toBeTruthy();
    expect(screen.getByText('Long Bay dispute')).toBeTruthy();
  });

  test('a page without a date says so', async () => {
    await shown('<title>Bread</title><p>How to bake bread.</p>', 'https://bakery.example/bread');
    expect(screen.getByRole('heading', { name: 'No date of publication found' })).toBeTruthy();
  });

  test('markup and direction overrides in a title stay text of their own direction', async () => {
    const title = '&lt;img src=x onerror=alert(1)&gt; \u202Egnp.exe';
    const { container } = render(
      <ReportView report={await reportOf(longBayPage(title), 'https://harbour.example/x')} today="2026-11-24" />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect([...container.querySelectorAll('bdi')].some((bdi) => bdi.textContent?.includes('<img src=x'))).toBe(true);
  });
});
