import { describe, expect, it } from 'vitest';
import type { PageFacts, StructuredNode, TextBlock } from '@/lib/page/page-facts';
import { findPublisher } from './find-publisher';
import { pageFacts, sampleLookup } from './sample-lookup';

const block = (text: string, place: TextBlock['place'] = 'body'): TextBlock => ({ text, place, tag: 'p', hint: '' });
const link = (href: string, at = 0, text = 'link') => ({ href, text, rel: '', place: 'body' as const, block: at });
const article = (properties: [string, string][]): StructuredNode => ({
  source: 'json-ld',
  parent: -1,
  via: '',
  types: ['NewsArticle'],
  properties,
  place: null,
});
const find = (given: Partial<PageFacts>, address = 'https://blog.example/a') =>
  findPublisher(pageFacts(given), address, sampleLookup);

describe('text of an agency', () => {
  it.each([
    ['Reuters', 'LONDON, March 5 (Reuters) - Talks go on.'],
    ['Reuters', 'LONDON (Reuters) – Talks go on.'],
    ['Associated Press', 'WASHINGTON (AP) — Talks go on.'],
    ['TASS', 'МОСКВА, 5 марта. /ТАСС/. Переговоры продолжаются.'],
    ['dpa', 'Berlin (dpa) - Die Gespräche gehen weiter.'],
    ['ANSA', '(ANSA) - ROMA, 05 MAR - I colloqui continuano.'],
    ['EFE', 'Madrid, 5 mar (EFE).- Las conversaciones siguen.'],
    ['Xinhua', 'BEIJING, March 5 (Xinhua) -- Talks go on.'],
    ['Xinhua', '新华社北京3月5日电 会谈继续。'],
    ['AZERTAC', 'Baku, March 5, AZERTAC - Talks go on.'],
  ])('%s by its dateline: %s', async (name, text) => {
    expect((await find({ blocks: [block(text)] })).via).toMatchObject({ kind: 'syndication', name });
  });
  it.each([
    ['Reuters', 'By Reuters'],
    ['Agence France-Presse', 'Source: AFP'],
    ['Agence France-Presse', 'Par AFP'],
    ['dpa', 'Mit Material von dpa'],
    ['Anadolu Agency', 'Kaynak: AA'],
    ['TASS', 'Источник: ТАСС'],
    ['EFE', 'Por EFE'],
    ['Xinhua', '来源: 新华社'],
    ['Associated Press', 'The Associated Press'],
  ])('%s by its credit line: %s', async (name, text) => {
    expect((await find({ blocks: [block('A headline', 'title'), block(text, 'byline')] })).via).toMatchObject({ name });
  });
  it('the author that the metadata name', async () => {
    const structured = [article([['author', 'Jane Roe, Reuters']])];
    expect((await find({ structured }, 'https://www.dawn.com/a')).via).toEqual({
      kind: 'syndication',
      host: 'dawn.com',
      name: 'Reuters',
      quote: 'Jane Roe, Reuters',
    });
  });
  it('on the agency’s own host it is nobody’s copy', async () => {
    const blocks = [block('LONDON, March 5 (Reuters) - Talks go on.')];
    expect((await find({ blocks }, 'https://www.reuters.com/world/a')).via).toBeNull();
  });
  it.each([
    'The group (AFP Ltd.) met.',
    'He spoke to Reuters on Monday.',
    'PA',
    'An AP course (AP stands for advanced placement) began.',
    'Smoke rises over the harbour (AFP). The fire went on for hours.',
    'Chancellor in Berlin (dpa)',
    '© AFP',
    'Photo: AFP',
    'Foto: dpa/Jane Roe',
    'Picture by Jane Roe / Reuters',
  ])('no credit: %s', async (text) => {
    expect((await find({ blocks: [block(text)] })).via).toBeNull();
  });
  it.each([
    ['a button for the size of letters', { ...block('AA', 'byline'), tag: 'button' }],
    ['the same without its element', block('AA', 'byline')],
    ['a chart’s source', { ...block('Source: AFP'), hint: 'chart-footer < datawrapper < ' }],
    ['a photo’s credit', { ...block('AFP', 'byline'), hint: 'credit < article-image < ' }],
    ['a photo’s credit in brackets', { ...block('(Reuters)', 'byline'), tag: 'figure' }],
    ['a picture’s copyright', { ...block('© 2024 AFP'), hint: 'gallery < ' }],
    ['a caption', block('Source: AFP', 'caption')],
  ])('%s is no credit of the text', async (_, credit) => {
    const blocks = [block('A headline', 'title'), credit, block('Text.'), block('More text.'), block('An end.')];
    expect((await find({ blocks })).via).toBeNull();
  });
  it('a source in the midst of the text is a picture’s, at its end the text’s', async () => {
    const [title, credit] = [block('A headline', 'title'), block('Source: AFP')];
    const text = [1, 2, 3, 4].map((n) => block(`Paragraph ${n}.`));
    expect((await find({ blocks: [title, ...text.slice(0, 2), credit, ...text.slice(2)] })).via).toBeNull();
    expect((await find({ blocks: [title, ...text, credit] })).via).toMatchObject({ quote: 'Source: AFP' });
    const named = { ...credit, hint: 'article-source < article < ' };
    expect((await find({ blocks: [title, named, ...text, ...text] })).via).toMatchObject({ quote: 'Source: AFP' });
  });
  it('a link in the byline comes before words', async () => {
    const blocks = [block('A headline', 'title'), block('Source: Reuters · AFP', 'byline')];
    const links = [{ ...link('https://www.afp.com/en', 1, 'AFP'), place: 'byline' as const }];
    expect((await find({ blocks, links })).via).toMatchObject({ name: 'Agence France-Presse', quote: 'AFP' });
    expect((await find({ blocks, links: [link('https://www.afp.com/en', 1, 'AFP')] })).via).toMatchObject({
      name: 'Reuters',
      quote: 'Source: Reuters · AFP',
    });
  });
  it.each(['AA', 'PA', 'AP', 'SPA'])('an author’s initials are no agency: %s', async (author) => {
    expect((await find({ metadata: [{ name: 'author', content: author }] })).via).toBeNull();
    expect((await find({ metadata: [{ name: 'author', content: `Jane Roe, ${author}` }] })).via).not.toBeNull();
  });
});
