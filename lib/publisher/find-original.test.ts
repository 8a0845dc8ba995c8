import { describe, expect, it } from 'vitest';
import type { PageFacts, StructuredNode, TextBlock } from '@/lib/page/page-facts';
import { findPublisher } from './find-publisher';
import { pageFacts, sampleLookup } from './sample-lookup';

const block = (text: string, place: TextBlock['place'] = 'body'): TextBlock => ({ text, place, tag: 'p', hint: '' });
const node = (types: string[], properties: [string, string][], parent = -1, via = ''): StructuredNode => ({
  source: 'json-ld',
  parent,
  via,
  types,
  properties,
  place: null,
});
const find = (address: string, given: Partial<PageFacts> = {}) =>
  findPublisher(pageFacts(given), address, sampleLookup);
const held = (field: string, name: string, url = '') => [
  node(['NewsArticle'], []),
  node(['Organization'], [['name', name], ...(url === '' ? [] : [['url', url] as [string, string]])], 0, field),
];
const canonical = (href: string) => ({ headLinks: [{ rel: 'canonical', href, hint: '' }] });
const msn = 'https://www.msn.com/en-us/news/world/a/ar-AA1';

describe('a portal that carries an article', () => {
  it.each<[string, Partial<PageFacts>, string, string]>([
    ['its data name the paper as provider', { structured: held('provider', 'The Guardian') }, 'guardian', 'json-ld'],
    ['its data name the paper as publisher', { structured: held('publisher', 'Dawn') }, 'dawn', 'json-ld'],
    ['its canonical address is the paper’s', canonical('https://www.spiegel.de/a'), 'spiegel', 'canonical'],
    [
      'a field of its head names the paper',
      { metadata: [{ name: 'original-source', content: 'Hetq' }] },
      'hetq',
      'site-name',
    ],
    [
      'the byline says where the author works',
      { blocks: [block('A headline', 'title'), block('By Jane Roe, Reporter, The New York Times', 'byline')] },
      'nyt',
      'byline',
    ],
    [
      'the text is an agency’s',
      { blocks: [block('A headline', 'title'), block('By Reuters', 'byline'), block('Text.')] },
      'reuters',
      'byline',
    ],
  ])('%s', async (_, given, id, how) => {
    const { publisher, via, claimed } = await find(msn, given);
    expect(publisher?.id).toBe(id);
    expect(via).toMatchObject({ kind: 'carrier', name: 'MSN', how });
    expect(claimed).toBeNull();
  });

  it.each<[string, Partial<PageFacts>]>([
    ['that names itself alone', { structured: held('publisher', 'MSN') }],
    ['that names a paper nobody knows', { structured: held('provider', 'The Village Voice of Nowhere') }],
    ['whose text begins with a paper’s name', { blocks: [block('Dawn', 'header'), block('A headline', 'title')] }],
  ])('%s shows nobody’s article', async (_, given) => {
    expect(await find(msn, given)).toMatchObject({ publisher: null, via: null });
  });

  it('what a page of any other host says earns no record', async () => {
    const { publisher, claimed } = await find('https://blog.example/a', {
      structured: held('provider', 'The Guardian'),
    });
    expect(publisher).toBeNull();
    expect(claimed?.id).not.toBe('guardian');
  });
});

describe('an account on a platform', () => {
  const rt = held('author', 'RT', 'http://www.youtube.com/@rt');
  it.each<[string, string, Partial<PageFacts>, string | null, string | undefined]>([
    ['is a publisher’s where a record claims it', 'https://www.youtube.com/@RT/videos', {}, 'rt', '@RT'],
    ['stands behind a video', 'https://www.youtube.com/watch?v=a', { structured: rt }, 'rt', 'RT'],
    ['of nobody we know has its own name', 'https://www.youtube.com/@harbour', {}, null, '@harbour'],
    [
      'is not taken from a link elsewhere',
      'https://www.youtube.com/watch?v=a',
      { structured: held('author', 'RT', 'https://rt.com/') },
      null,
      undefined,
    ],
    ['of a channel', 'https://t.me/rt_russian/123', {}, 'rt', 'rt_russian'],
    ['a page of the platform itself is nobody’s', 'https://t.me/login', {}, null, undefined],
    [
      'has a host of its own',
      'https://nobody.substack.com/p/a',
      { metadata: [{ name: 'og:site_name', content: 'Nobody’s Letter' }] },
      null,
      'Nobody’s Letter',
    ],
    ['of a forum', 'https://www.reddit.com/r/worldnews/comments/1/a/', {}, null, 'r/worldnews'],
  ])('%s: %s', async (_, address, given, id, name) => {
    const { publisher, hostedOn } = await find(address, given);
    expect(publisher?.id ?? null).toBe(id);
    expect(hostedOn?.account).toBe(name);
  });
});
