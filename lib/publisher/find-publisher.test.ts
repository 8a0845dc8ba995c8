import { describe, expect, it } from 'vitest';
import type { PageFacts, StructuredNode, TextBlock } from '@/lib/page/page-facts';
import { citedTopics } from './cited-topics';
import { findPublisher, findPublisherWithCitations } from './find-publisher';
import { pageFacts, sampleLookup } from './sample-lookup';

const block = (text: string, place: TextBlock['place'] = 'body'): TextBlock => ({ text, place, tag: 'p', hint: '' });
const link = (href: string, at = 0, text = 'link') => ({ href, text, rel: '', place: 'body' as const, block: at });
const node = (types: string[], properties: [string, string][], parent = -1, via = ''): StructuredNode => ({
  source: 'json-ld',
  parent,
  via,
  types,
  properties,
  place: null,
});
const article = (properties: [string, string][] = []) => node(['NewsArticle'], properties);
const canonical = (href: string) => ({ headLinks: [{ rel: 'canonical', href, hint: '' }] });
const find = (given: Partial<PageFacts>, address = 'https://blog.example/a') =>
  findPublisher(pageFacts(given), address, sampleLookup);

const seed = [
  block('Center for Global & Strategic Studies Islamabad'),
  block('On the elections'),
  block(
    'By Lieutenant Colonel Jane Roe (Retd), Executive Director, Center for Global & Strategic Studies (CGSS), Islamabad',
  ),
];

describe('whom the page names as its publisher', () => {
  it('a masthead line on an unknown host is a claim and earns no record', async () => {
    const { publisher, claimed } = await find({ blocks: seed });
    expect(publisher).toBeNull();
    expect(claimed).toMatchObject({ id: 'cgss', domain: 'cgss.com.pk', how: 'text' });
  });
  it('on the publisher’s own host there is nothing to claim', async () => {
    const { publisher, claimed } = await find({ blocks: seed }, 'http://cgss.com.pk/articles/1');
    expect(publisher?.id).toBe('cgss');
    expect(claimed).toBeNull();
  });
  it('the house of a byline’s author is one where no masthead is', async () => {
    const { claimed } = await find({ blocks: seed.slice(1) });
    expect(claimed).toMatchObject({ id: 'cgss', how: 'byline' });
  });
  it('a JSON-LD publisher on another host is a claim', async () => {
    const structured = [article(), node(['Organization'], [['name', 'The New York Times']], 0, 'publisher')];
    const { publisher, claimed } = await find({ structured });
    expect(publisher).toBeNull();
    expect(claimed).toMatchObject({ id: 'nyt', name: 'The New York Times', how: 'json-ld' });
  });
  it('a JSON-LD publisher on another publisher’s host never takes its place', async () => {
    const structured = [article(), node(['Organization'], [['name', 'The New York Times']], 0, 'publisher')];
    const { publisher, claimed } = await find({ structured }, 'https://www.rt.com/news/a');
    expect(publisher?.id).toBe('rt');
    expect(claimed).toMatchObject({ id: 'nyt' });
  });
  it.each(['BBC News', 'bbc', 'The BBC', 'BBC Sport'])('“%s” is no other house than BBC', async (name) => {
    const metadata = [{ name: 'og:site_name', content: name }];
    expect((await find({ metadata }, 'https://www.bbc.co.uk/a')).claimed).toBeNull();
  });
  it('an unknown name is given without an id', async () => {
    const metadata = [{ name: 'og:site_name', content: 'The Village Voice of Nowhere' }];
    const { claimed } = await find({ metadata });
    expect(claimed).toEqual({
      name: 'The Village Voice of Nowhere',
      how: 'site-name',
      quote: 'The Village Voice of Nowhere',
    });
  });
  it('a copyright line names one', async () => {
    const { claimed } = await find({ blocks: [block('© 2020-2024 Dawn. All rights reserved', 'footer')] });
    expect(claimed).toMatchObject({ id: 'dawn', how: 'copyright' });
  });
  it.each(['Reuters says talks go on', 'Dawn of a new age for the valley', 'RT and BBC in court over a film'])(
    'a headline that holds a name is no masthead: “%s”',
    async (text) => {
      expect((await find({ blocks: [block(text, 'title')] })).claimed).toBeNull();
    },
  );
  it.each([
    ['de', 'Mehr'],
    ['en', 'Dawn'],
    ['', 'Trend'],
  ])('an ordinary word of the language (%s) alone in a line is no masthead: “%s”', async (language, text) => {
    expect((await find({ language, blocks: [block(text), block('A text.')] })).claimed).toBeNull();
  });
  it.each(['https://', 'x'.repeat(300), '<b>RT</b>', ''])('a name that is none is not heard: %j', async (content) => {
    expect((await find({ metadata: [{ name: 'og:site_name', content }] })).claimed).toBeNull();
  });
});

describe('the keeper of a copy', () => {
  it('an AMP page has its canonical address on the same registrable domain', async () => {
    const { via, publisher } = await find(canonical('https://www.theguardian.com/a'), 'https://amp.theguardian.com/a');
    expect(via).toEqual({ kind: 'amp', host: 'amp.theguardian.com', original: 'https://www.theguardian.com/a' });
    expect(publisher?.id).toBe('guardian');
  });
  it('a canonical address on another host makes no AMP page and earns no record', async () => {
    const { via, publisher, claimed } = await find(
      canonical('https://www.nytimes.com/a'),
      'https://evil.example/a/amp',
    );
    expect([publisher, via]).toEqual([null, null]);
    expect(claimed).toMatchObject({ id: 'nyt', how: 'canonical', quote: 'nytimes.com' });
  });
  it('a canonical address on another host of the same publisher is no claim', async () => {
    const found = await find(canonical('https://www.bbc.com/news/1'), 'https://www.bbc.co.uk/news/1');
    expect(found).toMatchObject({ publisher: { id: 'bbc' }, claimed: null, via: null });
  });
  it('a canonical address that an archive has rewritten is the original’s own', async () => {
    const address = 'https://web.archive.org/web/2020/https://www.bbc.com/news/1';
    expect((await find(canonical(address), address)).claimed).toBeNull();
  });
  it('an archive’s own canonical address names the original of a short code', async () => {
    const given = canonical('https://archive.ph/2020.03.06-101010/https://www.hetq.am/a');
    const { via, publisher } = await find(given, 'https://archive.ph/AbCdE');
    expect(publisher?.id).toBe('hetq');
    expect(via).toEqual({ kind: 'archive', host: 'archive.ph', original: 'https://www.hetq.am/a' });
  });
  it('a canonical address elsewhere does not name the original of a short code', async () => {
    expect((await find(canonical('https://www.nytimes.com/a'), 'https://archive.ph/AbCdE')).publisher).toBeNull();
  });
});

describe('a university’s host on which another host’s name is hidden', () => {
  const college = {
    id: 'college',
    names: { en: 'The College' },
    domains: [{ host: 'college.fr', role: 'main' as const }],
    origin: 'curated' as const,
    facts: [{ field: 'kind' as const, value: 'university' as const, status: 'stated' as const, claims: [] }],
  };
  const lookup = { ...sampleLookup, publishersOf: async () => [college] };
  const at = (address: string) => findPublisher(pageFacts(), address, lookup);
  it.each(['https://press-example-com.extranet.college.fr/a', 'https://nouveau-dawn-com.rp1.college.fr/a'])(
    '%s is nobody’s',
    async (address) => {
      const { publisher, via } = await at(address);
      expect(publisher).toBeNull();
      expect(via).toMatchObject({ kind: 'proxy', host: expect.stringMatching(/college\.fr$/u) as string });
    },
  );
  it.each(['https://www.college.fr/', 'https://press-office.college.fr/', 'https://it-services.news.college.fr/'])(
    '%s is its own',
    async (address) => expect(await at(address)).toMatchObject({ publisher: { id: 'college' }, via: null }),
  );
});

describe('what the page declares', () => {
  it('the author with his affiliation, from the byline', async () => {
    const { authors } = (await find({ blocks: seed })).declared;
    expect(authors).toHaveLength(1);
    expect(authors[0]).toMatchObject({
      name: 'Lieutenant Colonel Jane Roe (Retd)',
      affiliation: 'Executive Director, Center for Global & Strategic Studies (CGSS), Islamabad',
    });
  });
  it('the author of JSON-LD with the house he works for', async () => {
    const structured = [
      article(),
      node(
        ['Person'],
        [
          ['name', 'Jane Roe'],
          ['jobTitle', 'Fellow'],
        ],
        0,
        'author',
      ),
      node(['Organization'], [['name', 'An Institute']], 1, 'affiliation'),
    ];
    const { authors } = (await find({ structured })).declared;
    expect(authors).toEqual([{ name: 'Jane Roe', affiliation: 'Fellow, An Institute', quote: 'Jane Roe' }]);
  });
  it('all authors, each once', async () => {
    const person = (name: string) => node(['Person'], [['name', name]], 0, 'author');
    const structured = [
      article(),
      person('Jane Roe'),
      person('Ada Moss'),
      person('Jane Roe'),
      person('Ada Moss and Ben Fern'),
    ];
    const { authors } = (await find({ structured })).declared;
    expect(authors.map(({ name }) => name)).toEqual(['Jane Roe', 'Ada Moss', 'Ben Fern']);
  });
  it.each([
    ['opinion', 'OpinionNewsArticle', { structured: [node(['OpinionNewsArticle'], [])] }],
    ['opinion', 'Opinion', { structured: [article([['articleSection', 'Opinion']])] }],
    ['opinion', 'Meinung', { metadata: [{ name: 'article:section', content: 'World | Meinung' }] }],
    ['opinion', 'Мнение', { blocks: [block('Мнение', 'header'), block('Заголовок', 'title')] }],
    ['interview', 'Röportaj', { blocks: [block('Röportaj', 'header'), block('Başlık', 'title')] }],
    ['press-release', 'Press release', { metadata: [{ name: 'article:section', content: 'Press release' }] }],
    ['live', 'LiveBlogPosting', { structured: [node(['LiveBlogPosting'], [])] }],
    ['article', 'NewsArticle', { structured: [article([['articleSection', 'World']])] }],
    [
      'sponsored',
      'Sponsored by A Company',
      { blocks: [block('Sponsored by A Company', 'header'), block('A', 'title')] },
    ],
    // Who paid for it is said before what it calls itself.
    [
      'sponsored',
      'Advertorial',
      {
        structured: [article([['articleSection', 'Opinion']])],
        blocks: [block('Advertorial', 'header'), block('A', 'title')],
      },
    ],
  ] as const)('the kind of text: %s, in the page’s word %s', async (kind, quote, given) => {
    expect((await find(given as unknown as Partial<PageFacts>)).declared.text).toEqual({ kind, quote });
  });
  it.each([
    [{ blocks: [block('Opinion', 'navigation'), block('A headline', 'title')] }],
    [{ metadata: [{ name: 'article:section', content: 'World' }] }],
    [{ blocks: [block('In the opinion of many', 'header'), block('A headline', 'title')] }],
  ] as const)('no kind of text where the page says none: %j', async (given) => {
    expect((await find(given as unknown as Partial<PageFacts>)).declared.text).toBeNull();
  });
  it('the policies of its structured data, web addresses alone', async () => {
    const structured = [
      node(
        ['NewsMediaOrganization'],
        [
          ['publishingPrinciples', '/principles'],
          ['ethicsPolicy', 'javascript:alert(1)'],
          ['correctionsPolicy', 'https://blog.example/corrections'],
        ],
      ),
    ];
    expect((await find({ structured })).declared.policies).toEqual([
      { name: 'publishingPrinciples', url: 'https://blog.example/principles' },
      { name: 'correctionsPolicy', url: 'https://blog.example/corrections' },
    ]);
  });
});

describe('publishers on the page', () => {
  const blocks = [
    block('According to Reuters, talks on the valley go on. Dawn reported the same. Rain fell.'),
    block('At the dawn of the day, the trend was clear; Trend is a word.'),
  ];
  it('links and names with a cue count, most first', async () => {
    const links = [
      link('https://www.dawn.com/1', 0, 'Dawn'),
      link('https://web.archive.org/web/2020/https://www.dawn.com/2', 0),
      link('https://www.youtube.com/watch?v=1', 0),
      link('https://nytimes.com.evil.example/', 0),
      link('https://blog.example/own', 0),
    ];
    expect((await find({ blocks, links })).cited).toEqual([
      { id: 'dawn', name: 'Dawn', domain: 'dawn.com', kind: null, how: 'link', count: 3, links: 2, topics: [] },
      {
        id: 'reuters',
        name: 'Reuters',
        domain: 'reuters.com',
        kind: null,
        how: 'text',
        count: 1,
        links: 0,
        topics: [],
      },
    ]);
  });
  it('the publisher itself is not cited by its own page', async () => {
    const { cited } = await find({ blocks, links: [link('https://t.me/rt_russian/1')] }, 'https://www.dawn.com/a');
    expect(cited.map(({ id }) => id).toSorted()).toEqual(['reuters', 'rt']);
  });
  it('looks up the twelve most linked domains and no more', async () => {
    const asked = new Set<string>();
    const lookup = { ...sampleLookup, publishersOf: async (domain: string) => (asked.add(domain), []) };
    const links = Array.from({ length: 500 }, (_, at) => link(`https://site${at}.example/`));
    await findPublisher(pageFacts({ links }), 'https://blog.example/', lookup);
    expect(asked.size).toBeLessThanOrEqual(13);
  });
  it('the topics named in the sentence of a citation are its topics', async () => {
    const facts = pageFacts({ blocks });
    const { findings, citations } = await findPublisherWithCitations(facts, 'https://blog.example/', sampleLookup);
    const topics = [
      { id: 'valley', mentions: [{ block: 0, offset: 35 }] },
      { id: 'rain', mentions: [{ block: 0, offset: 76 }] },
    ];
    expect(citedTopics(findings.cited, citations, topics, facts)).toMatchObject([
      { id: 'reuters', topics: ['valley'] },
      { id: 'dawn', topics: [] },
    ]);
  });
});
