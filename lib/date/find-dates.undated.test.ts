import { describe, expect, it } from 'vitest';
import { datesOfHtml } from '@/bench/date/read-page';

const now = '2026-11-24';
const address = 'https://site.example/the-harbour';
const prose = `<p>${'The harbour has three basins, of which the oldest is used by fishing boats alone. '.repeat(4)}</p>`;
const page = (body: string, head = '', language = 'en') =>
  `<html lang="${language}"><head><title>The harbour | Example Society</title>${head}</head><body>${body}</body></html>`;
const text = (inside: string, language = 'en') =>
  page(`<main><h1>The harbour</h1>${prose}${inside}${prose}</main>`, '', language);
const rows = (row: (index: number) => string) => Array.from({ length: 6 }, (_, index) => row(index)).join('');
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** Pages of which nobody could say when they were published; what is dated on them is something else. */
const undated: readonly (readonly [string, string, string?])[] = [
  ['plain text', text('')],
  ['a text that speaks of a day', text('<p>The first ship came in on 12 April 1998, in a storm.</p>')],
  [
    'a text that speaks of many days',
    text(rows((i) => `<p>The basin was dug deeper on ${i + 3} June 200${i}, and the work went on.</p>`)),
  ],
  ['a history', text(rows((i) => `<p>In 199${i} the harbour was enlarged once more, as the town had wished.</p>`))],
  ['a text about an event to come', text('<p>The festival will be held on 31 March 2027 on the pier.</p>')],
  ['a text about a past event', text('<p>The festival was held on 31 March 2019 on the pier, and many came.</p>')],
  ['a copyright year', page(`<main><h1>The harbour</h1>${prose}</main><footer>© 2019 Example Society</footer>`)],
  ['a copyright range', page(`<main><h1>The harbour</h1>${prose}</main><footer>Copyright © 2004–2026</footer>`)],
  [
    "the header's today",
    page(
      `<header><div class="date">Tuesday, November 24, 2026</div></header><main><h1>The harbour</h1>${prose}${prose}${prose}</main>`,
    ),
  ],
  [
    'a last change of the site',
    page(`<main><h1>The harbour</h1>${prose}</main><footer>Last updated: 9 May 2021</footer>`),
  ],
  [
    'a last change in the metadata',
    page(`<main><h1>The harbour</h1>${prose}</main>`, '<meta name="last-modified" content="2021-05-09">'),
  ],
  [
    'a last change in the structured data',
    page(`<main><h1>The harbour</h1>${prose}</main>`, ld({ '@type': 'WebPage', dateModified: '2021-05-09' })),
  ],
  ['opening hours', text('<p>Open Monday to Friday, 10:15 to 17:30, closed on 24.12. and 31.12.</p>')],
  ['a telephone number', text('<p>Call 010-2020-1234 or +49 30 2020 12 34.</p>')],
  ['prices', text('<p>A berth costs 12.50 a day, 300.00 a month, 1.200.00 a year.</p>')],
  ['a version', text('<p>Software of the locks, version 20.4.12.1.</p>')],
  ['a postal address', text('<p>Harbour Road 12, 2020 Harbour Town</p>')],
  [
    'numbers of a table',
    text(`<table>${rows((i) => `<tr><td>Basin ${i}</td><td>${i + 2}/${i + 3}</td><td>20${i}0</td></tr>`)}</table>`),
  ],
  [
    'comments',
    page(
      `<main><h1>The harbour</h1>${prose}</main><section id="comments">${rows((i) => `<p>Bob, <time datetime="2021-04-0${i + 1}">April</time></p>`)}</section>`,
    ),
  ],
  [
    'comments with text',
    page(
      `<main><h1>The harbour</h1>${prose}</main><ol class="commentlist">${rows((i) => `<li>Bob says: ${i + 7} March 2020 at 10:15</li>`)}</ol>`,
    ),
  ],
  [
    'related news',
    page(
      `<main><h1>The harbour</h1>${prose}${prose}</main><aside class="related">${rows((i) => `<li><span>${i + 1} May 2021</span> News</li>`)}</aside>`,
    ),
  ],
  [
    'news in a side column',
    page(
      `<div class="sidebar">${rows((i) => `<li><time datetime="2021-05-0${i + 1}">May</time></li>`)}</div><main><h1>The harbour</h1>${prose}</main>`,
    ),
  ],
  [
    'news at the foot',
    page(
      `<main><h1>The harbour</h1>${prose}</main><footer><ul>${rows((i) => `<li>${i + 1} May 2021 News</li>`)}</ul></footer>`,
    ),
  ],
  [
    'a list of events',
    page(
      `<main><h1>The harbour</h1>${prose}</main>`,
      ld([
        { '@type': 'Event', startDate: '2027-05-09' },
        { '@type': 'Event', startDate: '2019-05-09' },
      ]),
    ),
  ],
  [
    'an event in the page',
    text(
      '<div itemscope itemtype="https://schema.org/Event"><time itemprop="startDate" datetime="2019-05-09">9 May 2019</time></div>',
    ),
  ],
  [
    'a person',
    page(`<main><h1>The harbour master</h1>${prose}</main>`, ld({ '@type': 'Person', birthDate: '1969-05-09' })),
  ],
  [
    'an organisation',
    page(`<main><h1>The harbour</h1>${prose}</main>`, ld({ '@type': 'Organization', foundingDate: '1999-05-09' })),
  ],
  [
    'a product',
    page(
      `<main><h1>Model of the harbour</h1>${prose}</main>`,
      ld({ '@type': 'Product', offers: { '@type': 'Offer', priceValidUntil: '2026-05-09' } }),
    ),
  ],
  ['a job', text('<p>Apply by 9 May 2021. Deadline: 12 May 2021.</p>')],
  [
    'an expiry',
    page(`<main><h1>The harbour</h1>${prose}</main>`, '<meta property="article:expiration_time" content="2025-01-01">'),
  ],
  ['a deadline', text('<p>Deadline: 12 April 2020</p>')],
  ['a quotation', text('<blockquote>On 1 May 2018 we decided to stay.</blockquote>')],
  [
    'footnotes',
    text('<ol><li>Harbour Act, s. 12. Accessed on 12 April 2019.</li><li>Sea Act. Retrieved 3 May 2018.</li></ol>'),
  ],
  ['a bibliography', text(rows((i) => `<li>Other, A.: Harbours of the world. Town: Press, 201${i}.</li>`))],
  ['a caption', text('<figure><img src="/harbour.jpg"><figcaption>The harbour on 12 April 2019</figcaption></figure>')],
  ['the credit of a picture', text('<p>Photo: Example Agency, 12 April 2019</p>')],
  [
    'a future day',
    page(`<main><h1>The harbour</h1>${prose}</main>`, '<meta property="article:published_time" content="2031-01-01">'),
  ],
  [
    'a broken date',
    page(`<main><h1>The harbour</h1>${prose}</main>`, '<meta property="article:published_time" content="2020-02-31">'),
  ],
  [
    'an empty date',
    page(`<main><h1>The harbour</h1>${prose}</main>`, '<meta property="article:published_time" content="">'),
  ],
  [
    'a date of zeros',
    page(`<main><h1>The harbour</h1>${prose}</main>`, '<meta name="date" content="0000-00-00 00:00:00">'),
  ],
  [
    'the beginning of all clocks',
    page(`<main><h1>The harbour</h1>${prose}</main>`, '<meta name="date" content="1970-01-01">'),
  ],
  [
    'a stamp of the build',
    page(
      `<main><h1>The harbour</h1>${prose}</main>`,
      '<script>var app = {"buildDate": "2021-05-09", "serverTime": "2026-11-24 10:00"}</script>',
    ),
  ],
  ['a cache stamp', page(`<main><h1>The harbour</h1>${prose}</main><!-- generated 2026-11-24 10:00 -->`)],
  [
    'a first page with news',
    page(
      `<h1>Example Society</h1>${rows((i) => `<div class="card"><h3>News ${i}</h3><span class="date">0${i + 1}.05.2021</span></div>`)}`,
    ),
    'https://site.example/',
  ],
  [
    'a first page with one notice',
    page('<h2>Welcome</h2><p>9 May 2021: the office is closed.</p>'),
    'https://site.example/',
  ],
  [
    'a first page of lists',
    page(rows((i) => `<ul>${rows((j) => `<li><time datetime="2021-0${i + 1}-0${j + 1}">x</time> News</li>`)}</ul>`)),
    'https://site.example/index.html',
  ],
  ['German text', text('<p>Am 12. April 1998 lief das erste Schiff ein, mitten im Sturm.</p>', 'de')],
  [
    'German legal notes',
    text('<p>Angaben nach § 5, Fassung vom 1. Januar 2015, HRB 12345, Stand der Technik.</p>', 'de'),
  ],
  ['Russian text', text('<p>Первый корабль пришёл 12 апреля 1998 года, во время шторма.</p>', 'ru')],
  ['Turkish text', text('<p>İlk gemi 12 Nisan 1998 tarihinde fırtınada limana girdi ve uzun süre kaldı.</p>', 'tr')],
  ['Chinese text', text('<p>第一艘船于1998年4月12日在暴风雨中驶入港口，之后停泊了很久。</p>', 'zh')],
  ['Arabic text', text('<p>دخلت أول سفينة الميناء في 12 أبريل 1998 أثناء العاصفة وبقيت طويلا.</p>', 'ar')],
  [
    'a contact form',
    page(
      '<h1>Write to us</h1><form><label>Your birthday</label><input value="2000-01-01"><select><option>2020</option></select></form>',
    ),
  ],
  ['nothing at all', ''],
  ['a page of scripts', '<script>document.write("6 March 2020")</script>'],
];

const answers = await Promise.all(
  undated.map(async ([name, html, url]) => ({ name, dates: await datesOfHtml(html, url ?? address, now) })),
);

describe('pages without a date of publication', () => {
  it('are at least fifty', () => {
    expect(undated.length).toBeGreaterThanOrEqual(50);
  });

  it('answer nothing, but for a few', () => {
    const wrong = answers
      .filter(({ dates }) => dates.published !== null)
      .map(({ name, dates }) => `${name}: ${dates.published?.date}`);
    // A first page with a list and no name of its own looks like an article with a date.
    expect(wrong.slice(0, 2)).toEqual(wrong);
  });

  it('are at least as young as the latest past day of their text', () => {
    const bound = (name: string) => answers.find((answer) => answer.name === name)?.dates.notBefore;
    expect(bound('a text that speaks of many days')?.date).toBe('2005-06-08');
    expect(bound('a text about a past event')).toMatchObject({ date: '2019-03-31', rule: 'body-text' });
    expect(bound('a text about a past event')?.quote).toContain('The festival was held on 31 March 2019 on the pier');
    expect(bound('a text about an event to come')).toBeNull();
    expect(bound("the header's today")).toBeNull();
    expect(bound('plain text')).toBeNull();
  });

  it.each([
    ['the words of the change', '<p>Last updated: 9 May 2021</p>', null],
    [
      'a later day, which may have come with the change',
      '<p>Last updated: 9 May 2021</p><p>On 1 June 2021 it rained.</p>',
      null,
    ],
    [
      'an earlier day',
      '<p>Last updated: 9 May 2021</p><p>The old lock broke on 1 June 2019, in the storm.</p>',
      '2019-06-01',
    ],
  ])('have a bound from their text, not from a change: %s', async (_, body, date) => {
    const html = `<html lang="en"><title>How the locks work</title><h1>How the locks work</h1>${body}`;
    expect((await datesOfHtml(html, address, now)).notBefore?.date ?? null).toBe(date);
  });

  it('keep a change that they tell of', () => {
    const changed = answers.find(({ name }) => name === 'a last change in the structured data')?.dates.modified;
    expect(changed).toMatchObject({ date: '2021-05-09', reason: 'date-modified' });
  });
});
