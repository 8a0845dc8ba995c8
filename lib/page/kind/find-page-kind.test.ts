import { describe, expect, it } from 'vitest';
import { emptyFacts } from '@/lib/page/empty-facts';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { findPageKind } from './find-page-kind';

const headline = 'A long way down to the sea';
const prose = `<p>${'The council met again and spoke about the harbour for most of the afternoon. '.repeat(9)}</p>`;
const jsonLd = (...values: readonly unknown[]) =>
  values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('');
interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly bodyClass?: string;
}
const page = ({ head = '', body = `<h1>${headline}</h1>${prose}`, bodyClass = '' }: Parts = {}) =>
  `<html lang="en"><head><title>${headline} - Example News</title>${head}</head><body class="${bodyClass}">${body}</body></html>`;
const kindOf = (html: string, address: string) => findPageKind(readFacts(parse5Tree(html), address), address);

const base = 'https://news.example';
const plain = `${base}/a-long-way-down-to-the-sea`;
const short = `<h1>${headline}</h1><p>Tickets at the door.</p>`;
const teasers = Array.from({ length: 9 }, (_, i) => `<h2>Another story, number ${i}</h2><p>Read more</p>`).join('');
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const offered = { '@type': 'Product', name: 'A kettle', offers: { '@type': 'Offer', price: 9 } };
const article = { '@type': 'NewsArticle', headline };

type Case = readonly [string, string, string];
const cases: Readonly<Record<string, readonly Case[]>> = {
  search: [
    ['words searched for', page(), `${base}/search?q=harbour`],
    ['words searched for on the first page', page({ body: teasers }), `${base}/?s=harbour`],
    ['in another language', page({ body: short }), `${base}/suche/`],
    ['a class of its system', page({ bodyClass: 'search search-results' }), `${base}/x-y`],
  ],
  front: [
    ['the root', page({ body: teasers }), `${base}/`],
    ['the root of a language', page({ body: teasers }), `${base}/en-us/index.html`],
    ['the root with a campaign', page({ body: teasers }), `${base}/?utm_source=mail`],
    ['a copy of the root', page({ body: teasers }), `https://web.archive.org/web/20200306101010/${base}/`],
  ],
  encyclopedia: [
    ['an entry of a wiki', page({ bodyClass: 'mediawiki ns-0' }), `${base}/wiki/Harbour`],
    [
      'though it declares an article',
      page({ bodyClass: 'mediawiki ns-0', head: jsonLd({ '@type': 'Article', headline }) }),
      `${base}/wiki/Harbour`,
    ],
  ],
  live: [
    ['a live blog', page({ head: jsonLd({ '@type': 'LiveBlogPosting', headline }) }), plain],
    ['a word of the address', page({ body: short }), `${base}/sea-floods-liveblog-2020.html`],
    ['a part of the address', page(), `${base}/live/2020/mar/06/the-harbour-debate`],
  ],
  'press-release': [
    ['a label above the headline', page({ body: `<p>Press release</p><h1>${headline}</h1>${prose}` }), plain],
    ['a label with a number', page({ body: `<h1>${headline}</h1><p>Pressemitteilung Nr. 12/2020</p>` }), plain],
    ['a part of the address', page(), `${base}/newsroom/press-releases/a-long-way`],
  ],
  article: [
    ['an article of the structured data', page({ head: jsonLd(article), body: short }), plain],
    ['an article on the root', page({ head: jsonLd(article) }), `${base}/`],
    ['an article about searching', page({ head: jsonLd(article) }), `${base}/tech/search`],
    [
      'an item of microdata',
      page({ body: `<div itemscope itemtype="https://schema.org/Report">${short}</div>` }),
      plain,
    ],
    ['an article with a film', page({ head: jsonLd({ '@type': 'VideoObject', name: 'The sea' }) }), plain],
    ['a review of what is not on offer', page({ head: jsonLd({ '@type': 'Product', name: headline }) }), plain],
    ['a class of its system', page({ bodyClass: 'single single-post postid-7 category-sea', body: short }), plain],
    ['what is shared as an article', page({ head: meta('og:type', 'article'), body: short }), plain],
    ['headline and prose', page(), plain],
    [
      'Chinese prose',
      '<title>潮水漲落之間的漫長道路與海港城市</title><h1>潮水漲落之間的漫長道路與海港城市</h1>' +
        `<p>${'議會再次開會，整個下午都在談論港口。'.repeat(14)}</p>`,
      plain,
    ],
    ['a dated address', page({ body: short }), `${base}/2020/03/06/the-harbour`],
    ['a name behind a word for news', page({ body: short }), `${base}/news/the-harbour-debate`],
    [
      'news of a wiki',
      page({ bodyClass: 'mediawiki ns-0', body: `<h1>${headline}</h1><p class="published">Friday</p>${prose}` }),
      plain,
    ],
    ['an article below events', page({ head: jsonLd(article) }), `${base}/events/2020/the-harbour-festival`],
    ['an article below press releases of a museum of the press', page(), `${base}/press-release-history`],
    ['a text on a topic', page(), `${base}/topics/sea`],
    ['another alive', page(), `${base}/alive-and-well`],
  ],
  discussion: [
    ['a thread', page({ head: jsonLd({ '@type': 'DiscussionForumPosting', headline }) }), plain],
    ['a question', page({ head: jsonLd({ '@type': 'QAPage', mainEntity: { '@type': 'Question' } }) }), plain],
  ],
  video: [
    [
      'a film that the title names',
      page({ head: jsonLd({ '@type': 'VideoObject', name: headline }), body: short }),
      plain,
    ],
    ['what is shared as a film', page({ head: meta('og:type', 'video.other'), body: short }), plain],
    ['a part of the address', page({ body: short }), `${base}/videos/7`],
  ],
  audio: [['an episode', page({ head: jsonLd({ '@type': 'PodcastEpisode', name: headline }) }), plain]],
  event: [
    ['an event', page({ head: jsonLd({ '@type': 'MusicEvent', name: 'Concert' }), body: short }), plain],
    ['a class of its system', page({ bodyClass: 'single single-tribe_events postid-7', body: short }), plain],
    ['a part of the address', page({ body: short }), `${base}/veranstaltungen/hafenfest`],
  ],
  product: [
    ['goods on offer', page({ head: jsonLd(offered), body: short }), plain],
    [
      'though a layout wraps it as an article',
      page({
        bodyClass: 'single single-product postid-7',
        body: `<div itemscope itemtype="https://schema.org/BlogPosting">${short}</div>`,
      }),
      plain,
    ],
    ['what is shared as goods', page({ head: meta('og:type', 'product'), body: short }), plain],
  ],
  profile: [
    ['an account', page({ body: short }), `${base}/@harbour`],
    ['an author', page({ body: teasers }), `${base}/author/jane-smith`],
    ['what is shared as a profile', page({ head: meta('og:type', 'profile'), body: short }), plain],
  ],
  list: [
    ['a collection', page({ head: jsonLd({ '@type': 'CollectionPage', name: 'Sea' }), body: teasers }), `${base}/sea`],
    ['a class of its system', page({ bodyClass: 'archive category', body: teasers }), `${base}/sea`],
    ['a tag of the address', page({ body: short }), `${base}/tag/sea`],
    ['the address of a section', page({ body: short }), `${base}/news`],
    ['headings without prose', page({ body: teasers }), `${base}/sea`],
    ['the calendar of events', page({ body: teasers }), `${base}/events`],
  ],
  static: [
    ['a page that its system keeps apart', page({ bodyClass: 'page page-id-7' }), `${base}/history`],
    [
      'questions and answers',
      page({ head: jsonLd({ '@type': 'FAQPage', mainEntity: { '@type': 'Question' } }) }),
      plain,
    ],
    ['the imprint', page({ body: short }), `${base}/impressum`],
  ],
  other: [
    ['nothing', '', plain],
    ['a class that only sounds like a system', page({ bodyClass: 'single-event', body: short }), `${base}/x`],
    ['a short page', page({ body: short }), `${base}/x`],
    [
      'three articles side by side',
      page({ head: jsonLd(...['a', 'b', 'c'].map((name) => ({ '@type': 'Article', name }))), body: short }),
      `${base}/x`,
    ],
    [
      'an article beside this one',
      page({ body: `${short}<aside><div itemscope itemtype="https://schema.org/Article">a</div></aside>` }),
      `${base}/x`,
    ],
    ['no address', page({ body: short }), 'about:blank'],
  ],
};

describe.each(Object.entries(cases))('%s', (kind, list) => {
  it.each(list)('%s', (_, html, address) => {
    expect(kindOf(html, address).kind).toBe(kind);
  });
});

describe('documents that are no pages', () => {
  it.each([
    ['application/pdf', 'pdf'],
    ['application/rss+xml', 'feed'],
    ['application/xhtml+xml', 'other'],
  ])('%s: %s', (contentType, kind) => {
    expect(findPageKind({ ...emptyFacts, contentType }, plain).kind).toBe(kind);
  });

  it('knows a feed in plain XML by its elements', () => {
    const item = { text: 'Fri, 6 Mar 2020', place: 'body', tag: 'pubDate', hint: '' } as const;
    expect(findPageKind({ ...emptyFacts, contentType: 'text/xml', blocks: [item] }, plain).kind).toBe('feed');
    expect(findPageKind({ ...emptyFacts, contentType: 'text/xml' }, plain).kind).toBe('other');
  });
});

it('says which rule found it, and what shows it', () => {
  expect(kindOf(page({ head: jsonLd(article) }), plain)).toEqual({
    kind: 'article',
    rule: 'structuredType',
    quote: '@type=NewsArticle',
  });
  expect(kindOf('', plain)).toEqual({ kind: 'other', rule: '', quote: '' });
});
