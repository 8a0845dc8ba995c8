import { describe, expect, test } from 'vitest';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { partialReasons } from './partial-reasons';

const reasonsOf = (html: string, address = 'http://paper.example/a') =>
  partialReasons(readFacts(parse5Tree(html), address));
const sentence = 'The ferry leaves at noon, as long as the river holds enough water for it. ';
const article = `<h1>The ferry</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(5)}`;
const closed = (text: string) => `<x-a><template shadowrootmode="closed"><p>${text}</p></template></x-a>`;

describe('a page that was not read whole says why', () => {
  test.each([
    ['more text than is read', `<p>${sentence}</p>`.repeat(3_000), ['limit']],
    ['a text longer than any block', `<p>${'x'.repeat(20_001)}`, ['limit']],
    ['junk before the article', `${'<i></i>'.repeat(300_000)}${article}`, ['limit']],
    ['an article below the last depth', `${'<div>'.repeat(2_100)}${article}`, ['limit']],
    [
      'more JSON-LD than is read',
      `${'<script type="application/ld+json">{}</script>'.repeat(41)}${article}`,
      ['limit'],
    ],
    ['frames', '<frameset><frame src="/menu"><frame src="/text"></frameset>', ['frames']],
    ['a frame that the page is there for', '<h1>Live</h1><iframe src="/live"></iframe>', ['frames']],
    ['a frame of its own text', '<iframe srcdoc="&lt;p&gt;x"></iframe>', ['frames']],
    ['a PDF', `${article}<object type="application/pdf" data="/get?id=7"></object>`, ['pdf']],
    ['a PDF by its name', `${article}<embed src="/report.pdf#page=2">`, ['pdf']],
    ['a PDF in a frame', `${article}<iframe src="/report.PDF"></iframe>`, ['pdf']],
    ['a closed shadow tree', `${article}${closed(sentence.repeat(3))}`, ['closed']],
    [
      'all of it',
      `${'<i></i>'.repeat(299_000)}<embed src=/a.pdf><iframe src=/b></iframe>${closed(sentence.repeat(3))}${'<i></i>'.repeat(2_000)}`,
      ['limit', 'closed', 'frames', 'pdf'],
    ],
  ])('%s', (_, html, reasons) => expect(reasonsOf(html)).toEqual(reasons));

  const forSubscribers = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree: value })}</script>`;

  test.each([false, 'False', 'http://schema.org/False'])('the rest is for subscribers, by its own %j', (value) => {
    expect(reasonsOf(`${forSubscribers(value)}<h1>The ferry</h1><p>${sentence}</p>`)).toEqual(['paywall']);
    // Who has subscribed sees all of it.
    expect(reasonsOf(`${forSubscribers(value)}${article.repeat(2)}`)).toEqual([]);
    expect(reasonsOf(`${forSubscribers(true)}<p>${sentence}</p>`)).toEqual([]);
  });

  test.each(['https://consent.paper.example/v2/collect', 'https://www.paper.example/zustimmung?from=/a'])(
    'it asks for consent first, at %s',
    (address) => {
      expect(reasonsOf('<h1>Before you go on</h1><p>We use cookies.</p>', address)).toEqual(['consent']);
      expect(reasonsOf(article, address)).toEqual([]);
    },
  );

  test('it was still being loaded', () => {
    expect(partialReasons(readFacts({ ...parse5Tree(article), isLoading: true }, 'http://a.example/'))).toEqual([
      'loading',
    ]);
  });

  test('the reading took too long', () => {
    let now = 0;
    const facts = readFacts(
      parse5Tree(`${article}${'<p>x</p>'.repeat(1_000)}`),
      'http://a.example/',
      'http://a.example/',
      () => (now += 400),
    );
    expect(partialReasons(facts)).toEqual(['limit']);
    expect(facts.steps).toBeLessThan(1_000);
  });
});

describe('a page that was read whole says nothing', () => {
  test.each([
    ['an article', article],
    ['beside advertisements in frames', `${article}${'<iframe src="http://ads.example/"></iframe>'.repeat(8)}`],
    [
      'with frames that nobody sees',
      '<p>Short<iframe width=1 height=1 src=/a></iframe><iframe hidden src=/a></iframe>',
    ],
    ['with a frame in a hidden part', '<p>Short<div hidden><iframe src=/a></iframe></div>'],
    ['with empty frames', '<p>Short<iframe></iframe><iframe src="about:blank"></iframe><iframe src="javascript:0">'],
    ['with a player', '<p>Short<object type="video/mp4" data=a.mp4></object><embed src=a.mp3>'],
    ['with a closed button', `${article}${closed('<style>p { color: red; margin: 0 }</style>Share')}`],
    ['with an open shadow tree', `<x-a><template shadowrootmode="open">${article}</template></x-a>`],
    ['with an empty script of JSON-LD', `<script type="application/ld+json"></script>${article}`],
    ['of exactly as much text as is read', '<p>'.repeat(10).replaceAll('<p>', `<p>${'x'.repeat(20_000)}</p>`)],
  ])('%s', (_, html) => expect(reasonsOf(html)).toEqual([]));
});
