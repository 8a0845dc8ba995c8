import { describe, expect, it } from 'vitest';
import { datesOfHtml } from '@/bench/date/read-page';
import { reasons, ruleNames } from './reasons';

const now = '2026-11-24';
const address = 'https://news.example/a-long-way-to-the-sea';
const prose = `<p>${'The council met again and spoke about the harbour for most of the afternoon. '.repeat(4)}</p>`;
const article = (beside: string, head = '', after = '') =>
  `<html lang="en"><head><title>A long way to the sea - Example News</title>${head}</head>
  <body><main><h1>A long way to the sea</h1>${beside}${prose}${prose}${after}</main></body></html>`;
const published = async (html: string, url = address) => (await datesOfHtml(html, url, now)).published;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('where a page says when it was published', () => {
  it.each<readonly [string, string, string, string]>([
    [
      'the article of the structured data',
      article('', jsonLd({ '@type': 'NewsArticle', datePublished: '2020-03-06T10:00:00+04:00' })),
      address,
      'json-ld-article',
    ],
    [
      'an article in a graph',
      article(
        '',
        jsonLd({
          '@graph': [
            { '@type': 'Organization', foundingDate: '1999-01-01' },
            { '@type': ['Article', 'BlogPosting'], datePublished: '2020-03-06' },
          ],
        }),
      ),
      address,
      'json-ld-article',
    ],
    [
      'the web page of the structured data',
      article('', jsonLd({ '@type': 'WebPage', datePublished: '2020-03-06' })),
      address,
      'json-ld-page',
    ],
    [
      'Open Graph',
      article('', '<meta property="article:published_time" content="2020-03-06T10:00:00+0400">'),
      address,
      'meta-published',
    ],
    ['Dublin Core', article('', '<meta name="DC.date.issued" content="2020-03-06">'), address, 'meta-published'],
    [
      'a field of a publishing system',
      article('', '<meta name="parsely-pub-date" content="2020-03-06T06:00:00Z">'),
      address,
      'meta-published',
    ],
    [
      'a field with a written date',
      article('', '<meta name="pubdate" content="Fri, 06 Mar 2020 10:15:00 +0400">'),
      address,
      'meta-published',
    ],
    [
      'a field with eight digits',
      article('', '<meta name="publish-date" content="20200306">'),
      address,
      'meta-published',
    ],
    ['a general date field', article('', '<meta name="date" content="2020-03-06">'), address, 'meta-date'],
    [
      'microdata',
      article(
        '<div itemscope itemtype="https://schema.org/Article"><span itemprop="datePublished" content="2020-03-06">Friday</span></div>',
      ),
      address,
      'microdata',
    ],
    [
      'a time element with an attribute',
      article('<time datetime="2020-03-06T10:00">Friday</time>'),
      address,
      'time-element',
    ],
    ['a time element with text', article('<time>6 March 2020</time>'), address, 'time-element'],
    ['a class name', article('<span class="entry-date">6 March 2020</span>'), address, 'dated-mark'],
    ['a word before the date', article('<p>Published on 06th March 2020</p>'), address, 'labelled-text'],
    ['a word after the date', article('<p>06.03.2020 veröffentlicht</p>'), address, 'labelled-text'],
    ['text beside the headline', article('<p>By Ann Other | March 6, 2020</p>'), address, 'byline-text'],
    [
      'a dateline',
      article('<p>TBILISI, March 6, 2020 — The council met again and spoke about the harbour.</p>'),
      address,
      'byline-text',
    ],
    ['a line at the end', article('', '', '<p>First published: 6 March 2020</p>'), address, 'labelled-text'],
    ['its address', article(''), 'https://news.example/2020/03/06/a-long-way', 'address'],
    ['its address, with the name of the month', article(''), 'https://news.example/2020/mar/06/a-long-way', 'address'],
    [
      'its canonical address',
      article('', '<link rel="canonical" href="https://news.example/2020/03/06/a-long-way">'),
      'https://news.example/?p=12',
      'canonical-address',
    ],
    [
      'data of a script',
      article('', '<script>var page = {"publishedAt": "2020-03-06 10:00"}</script>'),
      address,
      'script-data',
    ],
    [
      'the address of its picture',
      article('<img src="https://news.example/media/2020/03/06/harbour.jpg">'),
      address,
      'image-address',
    ],
    [
      'a text box of the page, though it has a misleading class',
      `<html lang="en"><title>A long way to the sea</title><body><div class="widget blog"><h1>A long way to the sea</h1><p class="x">6 March 2020</p>${prose}</div></body></html>`,
      address,
      'byline-text',
    ],
  ])('%s', async (_, html, url, rule) => {
    const answer = await published(html, url);
    expect([answer?.date, answer?.rule]).toEqual(['2020-03-06', rule]);
  });

  it('says why it chose, by keys that have a text', async () => {
    for (const html of [
      article('<time>6 March 2020</time>'),
      article('<p>Published on 6 March 2020</p><time>7 March 2020</time>'),
    ]) {
      const answer = await published(html);
      expect(Object.keys(reasons)).toContain(answer?.reason);
      expect(Object.keys(ruleNames)).toContain(answer?.rule);
    }
  });
});

describe('how sources are weighed', () => {
  it('keeps the day of the page where another source gives it in universal time', async () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2020-03-07T02:25:54Z' });
    expect((await published(article('<time>March 6, 2020, 9:25 pm</time>', head)))?.date).toBe('2020-03-06');
    expect((await published(article('', head), 'https://news.example/2020/03/06/a-long-way'))?.date).toBe('2020-03-06');
  });

  it('believes two places against one', async () => {
    const head = '<meta name="date" content="2020-03-12">';
    expect((await published(article('<time datetime="2020-03-06">6 March 2020</time>', head)))?.date).toBe(
      '2020-03-06',
    );
  });

  it('tells the publication from the change', async () => {
    const dates = await datesOfHtml(article('<p>Published 6 March 2020</p><p>Updated 9 March 2020</p>'), address, now);
    expect([dates.published?.date, dates.modified?.date]).toEqual(['2020-03-06', '2020-03-09']);
  });

  it('tells them apart within one line', async () => {
    const dates = await datesOfHtml(article('<p>Updated 9 March 2020, first published 6 March 2020</p>'), address, now);
    expect([dates.published?.date, dates.modified?.date]).toEqual(['2020-03-06', '2020-03-09']);
  });

  it.each([
    ['2020-03-06', '2020-03-05', null],
    ['2020-03-06', '2020-02', null],
    ['2020-03-06', '2019-12-31', null],
    ['2020-03-06', '2020-03', '2020-03'],
    ['2020-03-06', '2020-03-06', '2020-03-06'],
  ])('published on %s, a change on %s is none before it', async (datePublished, dateModified, changed) => {
    const dates = await datesOfHtml(
      article('', jsonLd({ '@type': 'NewsArticle', datePublished, dateModified })),
      address,
      now,
    );
    expect(dates.published?.date).toBe(datePublished);
    expect(dates.modified?.date ?? null).toBe(changed);
    if (changed === null) expect(dates.published?.alternatives.map(({ date }) => date)).toContain(dateModified);
  });

  it.each([
    ['https://archive.ph/2023.03.06-101010/https://news.example/a', null],
    ['https://archive.ph/2023.03.06-101010/https://news.example/2020/03/06/a', '2020-03-06'],
    ['https://web.archive.org/web/20230306/https://news.example/2020/03/06/a', '2020-03-06'],
    ['https://archive.ph/AbCdE', null],
  ])('the stamp of a copy is no date of its page: %s', async (url, date) => {
    expect((await published(article(''), url))?.date ?? null).toBe(date);
  });

  it('takes a creation for the publication only where nothing else is given', async () => {
    const created = '<meta name="dcterms.created" content="2020-03-05">';
    expect(await published(article('', created))).toMatchObject({ date: '2020-03-05', kind: 'created' });
    expect((await published(article('<time datetime="2020-03-06">Friday</time>', created)))?.date).toBe('2020-03-06');
  });

  it('lists the other candidates with their places', async () => {
    const answer = await published(
      article('<p>Published on 6 March 2020</p>', '<meta name="date" content="2020-03-05">'),
    );
    expect(answer?.alternatives).toMatchObject([{ date: '2020-03-05', rule: 'meta-date', quote: 'date=2020-03-05' }]);
  });

  it('gives the month where only the month is written', async () => {
    expect(await published(article(''), 'https://news.example/2020/03/a-long-way')).toMatchObject({
      date: '2020-03',
      precision: 'month',
    });
  });
});

describe('the order of day and month', () => {
  const slashed = article('<p class="date">03/06/2020</p>');
  it.each([
    ['the country', slashed, 'https://news.example.us/a', '2020-03-06'],
    ['another country', slashed, 'https://news.example.co.uk/a', '2020-06-03'],
    ['the declared region', slashed.replace('lang="en"', 'lang="en-US"'), address, '2020-03-06'],
    ['the language', slashed.replace('lang="en"', 'lang="fr"'), address, '2020-06-03'],
    [
      'another date of the page',
      article('<p class="date">03/06/2020</p>', '', '<ul><li>Seen 05/25/2019</li></ul>'),
      address,
      '2020-03-06',
    ],
    ['the address', slashed, 'https://news.example/2020/03/06/a', '2020-03-06'],
    ['the day of the reading', article('<p class="date">03/12/2026</p>'), address, '2026-03-12'],
    [
      'a field that writes it the other way round',
      article('<p class="date">1 November 2023</p>', '<meta name="date" content="11/01/2023">').replace(
        'lang="en"',
        'lang="de"',
      ),
      address,
      '2023-11-01',
    ],
  ])('is decided by %s', async (_, html, url, day) => {
    expect((await published(html, url))?.date).toBe(day);
  });

  it('is not guessed: only the year is said', async () => {
    expect(await published(slashed)).toMatchObject({ date: '2020', precision: 'year', reason: 'date-order-undecided' });
  });
});

describe('a line about the article after its end', () => {
  const filed = (names: string) =>
    article(
      '',
      '',
      `<p class="${names}">Dieser Beitrag wurde am Freitag, 6. März 2020 um 10:15 Uhr veröffentlicht und unter Hafen, See
      abgelegt. Sie können Antworten zu diesem Eintrag über den Feed verfolgen. Kommentare sind derzeit geschlossen, aber
      Sie können einen Trackback von Ihrer eigenen Seite hierher setzen, und das gilt auch für alle anderen.</p>`,
    ).replace('lang="en"', 'lang="de"');

  it('gives the day, however long it is', async () => {
    expect(await published(filed('postmetadata alt'))).toMatchObject({ date: '2020-03-06', rule: 'labelled-text' });
  });

  it('is prose where nothing says what it is', async () => {
    expect((await published(filed('text')))?.rule).not.toBe('labelled-text');
  });
});

describe('relative forms', () => {
  it('are counted from the day of the reading', async () => {
    expect(await published(article('<span class="byline">By Ann Other, 3 days ago</span>'))).toMatchObject({
      date: '2026-11-21',
      rule: 'relative-text',
    });
  });

  it('are not believed on a page whose other days are all long past', async () => {
    const html = article('<p>5 hours ago</p>', '', '<aside><time datetime="2020-03-06">6 March</time></aside>');
    expect((await published(html))?.date).not.toBe(now);
  });
});

describe('pages in other languages', () => {
  it.each([
    [
      'Finnish without a declaration',
      '<html><title>Pitkä matka merelle</title><h1>Pitkä matka merelle</h1><p>Perjantai 6. maaliskuuta 2020</p>',
    ],
    [
      'German declared as English',
      '<html lang="en"><title>Ein weiter Weg zum Meer</title><h1>Ein weiter Weg zum Meer</h1><p>6. März 2020, 10:15 Uhr</p>',
    ],
    [
      'Armenian',
      '<html lang="hy"><title>Երկար ճանապարհ դեպի ծով</title><h1>Երկար ճանապարհ դեպի ծով</h1><div class="date">6 մարտի, 2020</div>',
    ],
    [
      'Persian',
      '<html lang="fa"><title>راهی دراز تا دریا</title><h1>راهی دراز تا دریا</h1><span class="date">۱۶ اسفند ۱۳۹۸</span>',
    ],
    ['Thai', '<html lang="th"><title>หนทางไกลสู่ทะเล</title><h1>หนทางไกลสู่ทะเล</h1><span class="date">6 มี.ค. 2563</span>'],
    ['Japanese', '<html lang="ja"><title>海への長い道のり</title><h1>海への長い道のり</h1><p>令和2年3月6日</p>'],
    [
      'Amharic',
      '<html lang="am"><title>ወደ ባሕር የሚወስድ ረጅም መንገድ</title><h1>ወደ ባሕር የሚወስድ ረጅም መንገድ</h1><p>የካቲት 27 ቀን 2012 ዓ.ም</p>',
    ],
    [
      'Arabic, in its calendar',
      '<html lang="ar"><title>طريق طويل إلى البحر</title><h1>طريق طويل إلى البحر</h1><p>11 رجب 1441</p>',
    ],
  ])('%s', async (_, html) => {
    expect((await published(html))?.date).toBe('2020-03-06');
  });
});
