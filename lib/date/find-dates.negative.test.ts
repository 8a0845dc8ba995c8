import { describe, expect, it } from 'vitest';
import { datesOfHtml } from '@/bench/date/read-page';

/** Every page here was published on 6 March 2020 and holds another day that must not be taken for it. */
const right = '2020-03-06';
const now = '2026-11-24';
const address = 'https://news.example/a-long-way-to-the-sea';
const prose = `<p>${'The council met again and spoke about the harbour for most of the afternoon. '.repeat(4)}</p>`;

interface Parts {
  readonly head?: string;
  readonly header?: string;
  readonly beside?: string;
  readonly inside?: string;
  readonly after?: string;
  readonly language?: string;
}
const byline = '<p class="byline">By Ann Other, 6 March 2020</p>';
const page = ({ head = '', header = '', beside = byline, inside = '', after = '', language = 'en' }: Parts) =>
  `<html lang="${language}"><head><title>A long way to the sea - Example News</title>${head}</head><body>
  <header>${header}</header><main><article><h1>A long way to the sea</h1>${beside}${prose}${inside}${prose}</article>
  ${after}</main></body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const teasers = (element: (index: number) => string) =>
  Array.from({ length: 6 }, (_, index) => element(index)).join('');

const decoys: readonly (readonly [string, Parts])[] = [
  // The page's own clock.
  ["the header's today", { header: '<div class="date">Tuesday, November 24, 2026</div>' }],
  ["the header's today in a time element", { header: '<time datetime="2026-11-24">24 November</time>' }],
  ['the day on which a saved copy was made', { header: '<span id="current-date">9 May 2021</span>' }],
  ['a clock', { header: '<div class="clock">Sunday, 9 May 2021 14:05</div>' }],
  ['the day of the weather', { header: '<div class="weather">Harbour, 9 May 2021: 12 degrees</div>' }],
  ["the paper's own day under its name", { header: '<p>The Example News. Sunday, 9 May 2021</p>' }],
  ['today in a bar above', { header: '<div class="topbar"><span class="date">9 May 2021</span></div>' }],
  // Teasers.
  [
    'newer teasers',
    { after: `<aside>${teasers((i) => `<li><time datetime="2021-05-0${i + 1}">May</time> Other news</li>`)}</aside>` },
  ],
  [
    'a list of other news',
    { after: `<div class="related">${teasers((i) => `<p class="date">${i + 1} May 2021</p><h3>Other</h3>`)}</div>` },
  ],
  [
    'cards without a word of what they are',
    { after: `<div>${teasers((i) => `<div class="card"><span class="date">${i + 1}.05.2021</span></div>`)}</div>` },
  ],
  [
    'the most read',
    {
      after: `<div class="most-read">${teasers((i) => `<a href="/x">Other</a> <span>${i + 1} May 2021</span>`)}</div>`,
    },
  ],
  [
    'one teaser with microdata',
    {
      after:
        '<aside itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished" datetime="2021-05-09">May</time></aside>',
    },
  ],
  [
    'the addresses of pictures of teasers',
    { after: '<aside><img src="https://news.example/2021/05/09/a.jpg"></aside>' },
  ],
  [
    'items of a list in the structured data',
    {
      head: ld({
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'NewsArticle', datePublished: '2021-05-09' },
          { '@type': 'NewsArticle', datePublished: '2021-05-08' },
        ],
      }),
    },
  ],
  [
    'another page in the structured data',
    { head: ld([{ '@type': 'NewsArticle', url: 'https://news.example/another', datePublished: '2021-05-09' }]) },
  ],
  [
    'parts of a collection',
    { head: ld({ '@type': 'CollectionPage', hasPart: [{ '@type': 'Article', datePublished: '2021-05-09' }] }) },
  ],
  [
    'a mentioned article',
    {
      head: ld({
        '@type': 'NewsArticle',
        datePublished: right,
        mentions: { '@type': 'NewsArticle', datePublished: '2019-01-01' },
      }),
    },
  ],
  // Comments.
  [
    'comments',
    {
      after: `<section id="comments">${teasers((i) => `<p>Bob <time datetime="2020-04-0${i + 1}">April</time></p>`)}</section>`,
    },
  ],
  [
    'comments with visible days',
    { after: `<ol class="commentlist">${teasers((i) => `<li>Bob says: ${i + 7} March 2020 at 10:15</li>`)}</ol>` },
  ],
  ['replies', { after: `<div class="reply"><span class="date">7 March 2020</span></div>` }],
  [
    'comments in the structured data',
    {
      head: ld({
        '@type': 'NewsArticle',
        datePublished: right,
        comment: [{ '@type': 'Comment', dateCreated: '2020-03-07' }],
      }),
    },
  ],
  ['a comment as a node of its own', { head: ld({ '@type': 'Comment', datePublished: '2020-03-07' }) }],
  ['the last comment', { after: '<p>Last comment: 9 May 2021</p>' }],
  // What the text speaks of.
  ['an election to come', { inside: '<p>The elections are going to be held on 31st March 2020.</p>' }],
  ['an earlier meeting', { inside: '<p>On 5 January 2019 the council had met in the old hall.</p>' }],
  [
    'a day at the beginning of a paragraph',
    { inside: '<p>12 April 2019 was the day on which the harbour had frozen for the first time in years.</p>' },
  ],
  ['a day in the headline', { beside: `<h2>Storm of 12 April 2019 remembered</h2>${byline}` }],
  ['an event', { head: ld({ '@type': 'Event', startDate: '2020-05-09', endDate: '2020-05-10' }) }],
  [
    'an event in microdata',
    {
      inside:
        '<div itemscope itemtype="https://schema.org/Event"><time itemprop="startDate" datetime="2019-05-09">9 May 2019</time></div>',
    },
  ],
  ['a birth', { head: ld({ '@type': 'Person', birthDate: '1989-04-15' }) }],
  ['a founding', { head: ld({ '@type': 'NewsMediaOrganization', foundingDate: '1998-09-18' }) }],
  ['a caption', { inside: '<figure><img src="/a.jpg"><figcaption>The harbour on 12 April 2019</figcaption></figure>' }],
  ['the credit of a picture', { beside: `<p>Photo: Example Agency, 12 April 2019</p>${byline}` }],
  ['a table of results', { inside: `<table>${teasers((i) => `<tr><td>1${i}.04.2019</td><td>3:2</td></tr>`)}</table>` }],
  ['a day in a quotation', { inside: '<blockquote>We decided on 1 May 2018.</blockquote>' }],
  ['the day of a law in a list', { inside: '<ul><li>Harbour Act, 1 May 2018</li></ul>' }],
  // Notes and validity.
  ['a copyright', { after: '<footer>© 2026 Example News. All rights reserved. 1 January 2026</footer>' }],
  ['a copyright with a range', { after: '<footer>Copyright 1998-2026 Example</footer>' }],
  ['an expiry', { head: meta('article:expiration_time', '2020-06-01') }],
  ['a validity', { head: meta('dcterms.valid', '2020-06-01') }],
  ['a deadline', { inside: '<p>Deadline: 12 April 2020</p>' }],
  ['an access', { inside: '<p>Accessed on 12 April 2019.</p>' }],
  ['a registration', { after: '<p>Member since 12 April 2009</p>' }],
  ['a joining', { after: '<p>Joined: 12 April 2009</p>' }],
  // Stamps of the layout and of the system.
  ['the last change', { beside: `<p>Updated on 9 May 2021</p>${byline}` }],
  [
    'the last change as a field',
    { head: meta('last-modified', '2021-05-09') + meta('article:modified_time', '2021-05-09') },
  ],
  [
    'the last change of the structured data',
    { head: ld({ '@type': 'NewsArticle', datePublished: right, dateModified: '2021-05-09' }) },
  ],
  ['the last change in a class', { beside: `${byline}<time class="updated" datetime="2021-05-09">9 May 2021</time>` }],
  ['the last change of the site', { after: '<footer>Page last updated: 9 May 2021</footer>' }],
  ['the last change in German', { language: 'de', beside: '<p>06.03.2020</p><p>Zuletzt aktualisiert: 09.05.2021</p>' }],
  ['the last change in Turkish', { language: 'tr', beside: '<p>06.03.2020</p><p>Güncelleme: 09.05.2021</p>' }],
  ['a review', { beside: `${byline}<p>Reviewed 9 May 2021</p>` }],
  ['a stamp of the build', { head: '<script>window.app = {"buildDate": "2021-05-09 10:00"}</script>' }],
  [
    'the time of the server',
    { head: '<script>var serverTime = "2021-05-09 10:00:00"; var currentDate = "2021-05-09"</script>' },
  ],
  ['a cache stamp in a comment', { after: '<!-- cached 2021-05-09 10:00:00 -->' }],
  ['the day of a file', { head: '<link rel="stylesheet" href="/style.2021-05-09.css">' }],
  ['a verification key', { head: meta('msvalidate.01', '20210509ABCDEF') }],
  ["a publisher's address", { head: meta('article:publisher', 'https://social.example/20210509') }],
  // Other things on the page.
  ['a film', { head: ld({ '@type': 'VideoObject', uploadDate: '2019-05-09' }) }],
  ['a picture in the structured data', { head: ld({ '@type': 'ImageObject', datePublished: '2019-05-09' }) }],
  ['an offer', { head: ld({ '@type': 'Offer', priceValidUntil: '2021-05-09' }) }],
  [
    'a job',
    {
      inside:
        '<div itemscope itemtype="https://schema.org/JobPosting"><span itemprop="validThrough">9 May 2021</span></div>',
    },
  ],
  ['the age of a film beside it', { after: '<div class="related"><p>2 days ago</p></div>' }],
  ['a number with points', { beside: `${byline}<p>Tel. 09.05.2021.33</p>` }],
  ['a version', { beside: `${byline}<p>Version 9.5.20.1</p>` }],
  ['an archive of months', { after: '<aside><ul><li>May 2021</li><li>April 2021</li></ul></aside>' }],
  [
    'a calendar',
    {
      after: `<div class="widget calendar"><table><caption>May 2021</caption>${teasers((i) => `<td>${i}</td>`)}</table></div>`,
    },
  ],
  ['a newsletter', { after: '<div class="newsletter">Issue of 9 May 2021</div>' }],
  [
    'what another site wrote, shown in a frame',
    {
      beside: '<p>By Ann Other</p>',
      head: meta('date', right),
      inside: '<blockquote class="twitter-tweet"><p>So it begins</p><a><time>9 May 2021</time></a></blockquote>',
    },
  ],
  [
    'a film that another site keeps, above the text',
    {
      beside: '<div class="fb-video"><p>Posted by Example News on Sunday, 9 May 2021</p></div>',
      head: meta('date', right),
    },
  ],
  ['a day to come', { head: ld({ '@type': 'NewsArticle', datePublished: '2031-01-01' }) }],
  ['a day before the web', { head: meta('date', '1970-01-01') }],
  ['a day that no calendar has', { head: meta('date', '2020-02-31') }],
  ['a year without a meaning', { head: meta('date', '0000-00-00') }],
];

describe('days that are not the publication', () => {
  it('are at least sixty kinds', () => {
    expect(decoys.length).toBeGreaterThanOrEqual(60);
  });

  it.each(decoys)('%s', async (_, parts) => {
    expect((await datesOfHtml(page(parts), address, now)).published?.date).toBe(right);
  });
});
