import { describe, expect, it } from 'vitest';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { createContext } from './context';
import { findDates } from './find-dates';
import { dateRules } from './rules';
import { lexiconOf } from './text/lexicon';
import { readDates, readLength } from './text/read-dates';

const now = '2026-11-24';
const address = 'https://news.example/a';
/** Twice as much may take so many times the steps. */
const most = 2.5;

/** The same value, with a count of every property that is asked for, however deep. */
function counted<T extends object>(value: T) {
  const count = { steps: 0 };
  const proxies = new WeakMap<object, object>();
  const wrap = <V>(inner: V): V => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const known = proxies.get(inner);
    if (known !== undefined) return known as V;
    const proxy = new Proxy(inner, {
      get(target, key, receiver) {
        count.steps++;
        return wrap(Reflect.get(target, key, receiver) as unknown);
      },
    });
    proxies.set(inner, proxy);
    return proxy;
  };
  return { value: wrap(value), count };
}

const hostile: readonly (readonly [string, (index: number) => string])[] = [
  ['time elements', (i) => `<time datetime="2020-03-0${1 + (i % 9)}">x</time>`],
  ['dated blocks', (i) => `<p class="date d${i}">${1 + (i % 28)} March 20${10 + (i % 15)}</p>`],
  ['undecided dates', (i) => `<p class="date">0${1 + (i % 9)}/0${1 + (i % 8)}/20${10 + (i % 15)}</p>`],
  ['relative dates', (i) => `<p class="date">${i % 60} hours ago</p>`],
  ['headlines', (i) => `<h1>A long way to the sea ${i}</h1>`],
  ['fields', (i) => `<meta name="date" content="2020-03-0${1 + (i % 9)}">`],
  ['scripts', (i) => `<script>var a = {"publishedAt${i}": "2020-03-0${1 + (i % 9)}"}</script>`],
  [
    'articles of JSON-LD',
    (i) => `<script type="application/ld+json">{"@type":"Article","datePublished":"2020-03-0${1 + (i % 9)}"}</script>`,
  ],
  [
    'items of microdata',
    (i) =>
      `<div itemscope itemtype="https://schema.org/Article"><i itemprop="datePublished" content="2020-03-0${1 + (i % 9)}">x</i></div>`,
  ],
  ['images', (i) => `<img src="/2020/03/0${1 + (i % 9)}/a.jpg">`],
];
const factsOf = (piece: (index: number) => string, count: number) =>
  readFacts(
    parse5Tree(`<title>A</title><h1>A</h1>${Array.from({ length: count }, (_, i) => piece(i)).join('')}`),
    address,
  );

describe.each(hostile)('a page of many %s', (_, piece) => {
  it.each(dateRules.map((rule) => [rule.name, rule] as const))(
    'costs the rule %s no more than its length',
    async (__, rule) => {
      const steps = async (size: number): Promise<number> => {
        const { value, count } = counted(factsOf(piece, size));
        const context = await createContext(value, address, now);
        count.steps = 0;
        rule(context);
        return count.steps;
      };
      expect(await steps(200)).toBeLessThanOrEqual(most * Math.max(await steps(100), 100));
    },
  );

  it('costs the whole a bounded number of steps', async () => {
    const steps = async (size: number): Promise<number> => {
      const { value, count } = counted(factsOf(piece, size));
      await findDates(value, address, now);
      return count.steps;
    };
    expect(await steps(200)).toBeLessThanOrEqual(most * (await steps(100)));
    // However long the page is: the facts are bounded, and so is what is asked of them.
    expect(await steps(20_000)).toBeLessThan(400_000);
  });
});

describe('a text made to be slow', () => {
  it.each(['1', '1-', '1.', '1 ', 'march ', '1 march ', '年月日', '1年1月', "1 '", '٣', 'mär', 'मार्च ', 'يناير '])(
    'of “%s” asks for a month no more often than it has words',
    async (piece) => {
      const lexicon = await lexiconOf(['de', 'hi', 'ar']);
      const asked = (length: number): number => {
        let count = 0;
        const counting = Object.create(lexicon, {
          match: { value: (...given: Parameters<typeof lexicon.match>) => (count++, lexicon.match(...given)) },
          languages: { value: lexicon.languages },
        }) as typeof lexicon;
        readDates(piece.repeat(Math.ceil(length / piece.length)), {
          lexicon: counting,
          order: 'day-first',
          thisYear: 2026,
        });
        return count;
      };
      expect(asked(2_000)).toBeLessThanOrEqual(most * Math.max(asked(1_000), 10));
      expect(asked(40_000)).toBeLessThanOrEqual(2 * readLength);
    },
  );
});
