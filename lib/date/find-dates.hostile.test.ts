import { describe, expect, it } from 'vitest';
import { datesOfHtml } from '@/bench/date/read-page';
import { createContext } from './context';
import { dateRules } from './rules';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';

const now = '2026-11-24';
const address = 'https://news.example/a';
const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const long = '2020-03-06'.repeat(4_000);

const hostile: readonly (readonly [string, string])[] = [
  ['a date of 40,000 characters in the metadata', `<meta name="date" content="${long}">`],
  ['a date of 40,000 characters in the structured data', ld({ '@type': 'Article', datePublished: long })],
  ['a date of 40,000 characters in a time element', `<time datetime="${long}">${long}</time>`],
  ['a date of 40,000 characters in the text', `<h1>A</h1><p>${long}</p>`],
  ['40,000 digits', `<h1>A</h1><p>${'1'.repeat(40_000)}</p><time datetime="${'1'.repeat(40_000)}">x</time>`],
  ['40,000 months', `<h1>A</h1><p>${'march '.repeat(8_000)}</p>`],
  ['year 0', '<meta name="date" content="0000-01-01"><time>6 March 0000</time>'],
  ['year 275760', '<meta name="date" content="275760-09-13"><time datetime="+275760-09-13T00:00:00Z">x</time>'],
  ['year 9999', '<meta name="date" content="9999-12-31">'],
  ['31 February', '<meta name="date" content="2020-02-31"><time>31 February 2020</time>'],
  ['month 13', '<meta name="date" content="2020-13-01"><time>01.13.2020</time>'],
  [
    'an endless number of seconds',
    '<time data-timestamp="9999999999999">x</time><time data-epoch="99999999999999999999">x</time>',
  ],
  [
    'thousands of time elements',
    `<h1>A</h1>${many(5_000, (i) => `<time datetime="20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 9}">x</time>`)}`,
  ],
  [
    'thousands of dated blocks',
    `<h1>A</h1>${many(5_000, (i) => `<p class="date">${1 + (i % 28)} March 20${10 + (i % 15)}</p>`)}`,
  ],
  [
    'thousands of structured nodes',
    ld(Array.from({ length: 5_000 }, (_, i) => ({ '@type': 'Article', datePublished: `20${10 + (i % 15)}-01-01` }))),
  ],
  ['thousands of fields', many(5_000, (i) => `<meta name="date" content="20${10 + (i % 15)}-01-01">`)],
  [
    'marks of all kinds that contradict each other',
    `${ld({ '@type': 'Article', datePublished: '2020-01-01', dateModified: '2019-01-01', dateCreated: '2021-01-01' })}<meta name="date" content="2018-05-05"><h1>A</h1><time datetime="2017-04-04">3 March 2016</time>`,
  ],
  [
    'a cycle of parents',
    ld({
      '@type': 'Article',
      '@id': '#a',
      mainEntity: { '@id': '#a', mainEntity: { '@id': '#a', datePublished: '2020-03-06' } },
    }),
  ],
  [
    'keys of the prototype',
    '<script type="application/ld+json">{"__proto__": {"datePublished": "2020-03-06"}, "constructor": "x", "@type": "toString"}</script>',
  ],
  [
    'a language that is a key of the prototype',
    '<html lang="constructor"><time>6 March 2020</time><html lang="__proto__">',
  ],
  ['unpaired surrogates', `<h1>A\ud800</h1><p class="date">6 March \udfff 2020 \ud83d</p>`],
  ['control characters', '<h1>A</h1><p class="date">6\u0000 March\u202e 2020\u2066</p>'],
  ['digits beyond the basic plane', '<h1>A</h1><p class="date">𝟞 March 𝟚𝟘𝟚𝟘, 𞥆 March 𞥂𞥐𞥂𞥐</p>'],
  ['letters that grow when lowered', `<h1>A</h1><p class="date">${'İ'.repeat(100)} 6 March 2020</p>`],
  ['nothing', ''],
];

describe('pages made to harm', () => {
  it.each(hostile)('%s: an answer or none, never an exception', async (_, html) => {
    const { published, modified, notBefore } = await datesOfHtml(html, address, now);
    for (const date of [published, modified, notBefore]) {
      if (date === null) continue;
      expect(date.date).toMatch(/^(?:1|2)\d{3}(?:-\d{2}(?:-\d{2})?)?$/u);
      expect(date.date <= now).toBe(true);
      expect(date.quote.length).toBeLessThanOrEqual(200);
    }
    expect(published?.alternatives.length ?? 0).toBeLessThanOrEqual(12);
  });

  it.each([
    '',
    'no address',
    'http://',
    'file:///a.html',
    'about:blank',
    `https://a.example/${'2020/'.repeat(5_000)}`,
    'https://a.example/2020/02/31/%E0%A4',
  ])('the address %s does no harm', async (url) => {
    await expect(datesOfHtml('<h1>A</h1><time>6 March 2020</time>', url, now)).resolves.toBeDefined();
  });

  it('gives the same answer for the same page', async () => {
    for (const [, html] of hostile)
      expect(await datesOfHtml(html, address, now)).toEqual(await datesOfHtml(html, address, now));
  });

  it('no rule finds more than the page holds', async () => {
    for (const [, html] of hostile) {
      const context = await createContext(readFacts(parse5Tree(html), address), address, now);
      for (const rule of dateRules) expect(rule(context).length).toBeLessThanOrEqual(16_000);
    }
  });
});
