import { lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, escapeMarkdownLine } from './escape-markdown';

describe('what is no markup stays as it is', () => {
  test.each([
    'Mr. Smith: 3.5 % (2020-03-06), e.g. #1 & co! “a-b”; c/d = e + f?',
    'https://paper.example/a_b?c=d&e=f#g',
    'snake_case and Ünder_Strich',
    '5 < 6, 7 > 6, a | b',
    '(c) {d} $x ^y "w" \'v\'',
  ])('%s', (text) => expect(escapeMarkdownLine(text)).toBe(text));
});

test.each([
  ['# no heading', String.raw`\# no heading`],
  ['#hashtag', '#hashtag'],
  ['- no list', String.raw`\- no list`],
  ['-5 degrees', '-5 degrees'],
  ['2020. Then', String.raw`2020\. Then`],
  ['2020.5', '2020.5'],
  ['> no quote', String.raw`\> no quote`],
  ['===', String.raw`\===`],
  ['---', String.raw`\---`],
  ['| --- | --- |', String.raw`\| --- | --- |`],
  ['*no* emphasis', String.raw`\*no\* emphasis`],
  ['_no_ emphasis', String.raw`\_no\_ emphasis`],
  ['<b>&lt;', String.raw`\<b>\&lt;`],
])('%s is written %s', (text, written) => expect(escapeMarkdownLine(text)).toBe(written));

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const unescapeHtml = (text: string): string =>
  text.replace(/&(?<name>lt|gt|quot|#39|amp);/gu, (whole, name: string) => entities[name] ?? whole);
const plain = (token: Token): string =>
  'tokens' in token && token.tokens !== undefined && token.tokens.length > 0
    ? token.tokens.map((inner) => plain(inner)).join('')
    : 'text' in token
      ? unescapeHtml(token.text as string)
      : '';

/** The same numbers in every run. */
function numbers(): () => number {
  let state = 7;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

test('5,000 lines of signs are read back by a parser as they were', () => {
  const signs = Array.from('\\`*_{}[]()#+-.!~|<>&:="$^ ');
  const pieces = [...signs, 'a', '1', 'é', '&amp;', '<b>', '](', 'x ', '12', '  ', '~~'];
  const random = numbers();
  for (let n = 0; n < 5_000; n++) {
    const length = 1 + Math.floor(random() * 9);
    const line = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)])
      .join('')
      .trim();
    if (line === '') continue;
    const paragraphs = lexer(escapeMarkdownLine(line));
    expect(
      paragraphs.map(({ type }) => type),
      line,
    ).toEqual(['paragraph']);
    expect(plain(paragraphs[0] as Token), line).toBe(line);
    const [link] = lexer(`[${escapeMarkdown(line)}](<https://a.example/>)`);
    expect(plain(link as Token), line).toBe(line);
  }
});
