import { describe, expect, test } from 'vitest';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import type { Place } from './page-facts';
import { readFacts } from './read-facts';

const headline = 'The harbour opens again after ten years';
const wordOfTen = 'The harbour master said on Tuesday that ships may call from next week on.';

/** Where the paragraph stands that says what the harbour master said. */
function placeIn(body: string): Place | undefined {
  const html = `<title>${headline} | The Harbour Post</title><body class="single category-comment">${body}`;
  const { blocks } = readFacts(parse5Tree(html), 'http://news.example/harbour');
  return blocks.find(({ text }) => text === wordOfTen)?.place;
}
const article = `<h1>${headline}</h1><p>By A. Writer</p><p>${wordOfTen}</p>`;

describe('a wrapper that its class names call something else, and that holds the headline, is the article', () => {
  test.each([
    'sidebar-1',
    'teaser-body',
    'gate-ad',
    'article caption',
    'widget Blog',
    'main-nav content',
    'content-wrapper sidebar-included',
    'cs-sidebar-enabled',
    'related',
  ])('%s', (names) => {
    expect(placeIn(`<div class="${names}"><p>6 March 2020</p>${article}</div>`)).toMatch(/^(?:body|lead)$/u);
  });
});

test('what stood in it before the headline is taken back too', () => {
  const html = `<title>${headline}</title><div class="teaser"><time>6 March 2020</time><h1>${headline}</h1></div>`;
  const { blocks, marks } = readFacts(parse5Tree(html), 'http://news.example/harbour');
  expect(blocks.map(({ place }) => place)).toEqual(['body', 'title']);
  expect(marks.map(({ place }) => place)).toEqual(['body']);
});

describe('a part beside the article stays one', () => {
  test.each([
    ['a sidebar', `<div class="sidebar"><p>${wordOfTen}</p></div>${article.replace(wordOfTen, '')}`, 'related'],
    ['widgets', `<div class="widget-area"><p>${wordOfTen}</p></div>`, 'related'],
    [
      'a sidebar with a heading of its own',
      `<div class="sidebar"><h1>Most read</h1><p>${wordOfTen}</p></div>`,
      'related',
    ],
    ['an aside that repeats the headline', `<aside><h1>${headline}</h1><p>${wordOfTen}</p></aside>`, 'related'],
    ['comments under the headline', `<div class="comments"><h1>${headline}</h1><p>${wordOfTen}</p></div>`, 'comments'],
    [
      'a teaser inside a wrapper',
      `<div class="related"><h1>${headline}</h1><div class="teaser"><p>${wordOfTen}</p></div></div>`,
      'related',
    ],
  ])('%s', (_, body, place) => {
    expect(placeIn(body)).toBe(place);
  });
});

test('a class that names the article’s topic says nothing of its place', () => {
  expect(placeIn(`<div class="post category-comment tag-newsletter"><p>${wordOfTen}</p></div>`)).toBe('body');
});
