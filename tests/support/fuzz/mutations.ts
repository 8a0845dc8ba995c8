import type { Random } from './random';

/** Makes something odd of a page's text. */
export type Mutation = (html: string, random: Random) => string;

/** Pages do not grow beyond it: what larger ones cost is measured elsewhere. */
const longestPage = 3_000_000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the page, half of the time from tag to tag. */
function span(html: string, random: Random, most = html.length / 2): Span {
  const length = random.size(1, Math.max(2, most));
  const start = random.below(Math.max(1, html.length - length));
  if (random.next() < 0.5) return { start, end: start + length };
  const from = Math.max(0, html.indexOf('<', start));
  const to = html.indexOf('<', from + length);
  return { start: from, end: to < 0 ? html.length : to };
}

const replaced = (html: string, { start, end }: Span, by: string): string =>
  html.slice(0, start) + by + html.slice(end);

const cut: Mutation = (html, random) =>
  random.next() < 0.3 ? html.slice(0, random.below(html.length)) : replaced(html, span(html, random), '');

const swapped: Mutation = (html, random) => {
  const [one, other] = [span(html, random, html.length / 4), span(html, random, html.length / 4)];
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (first.end > second.start) return html;
  const piece = ({ start, end }: Span): string => html.slice(start, end);
  return replaced(replaced(html, second, piece(first)), first, piece(second));
};

const doubled: Mutation = (html, random) => {
  const { start, end } = span(html, random);
  const most = Math.max(1, Math.floor((longestPage - html.length) / Math.max(1, end - start)));
  const times = random.size(1, Math.max(1, Math.min(most, 2_000)));
  return replaced(html, { start: end, end }, html.slice(start, end).repeat(times));
};

const wrappers = [
  'div',
  'b',
  'a href="/x"',
  'table',
  'tr',
  'ul',
  'li',
  'blockquote',
  'form',
  'button',
  'svg',
  'math',
  'template',
  'noscript',
  'details',
  'select',
  'figure',
  'article',
  'section class="date"',
  'time',
  'p',
  'h1',
  'iframe',
  'object',
  'div hidden',
  'div itemscope itemtype="http://schema.org/Article"',
  'span itemprop="datePublished"',
  'title',
  'style',
  'textarea',
  'script',
  'script type="application/ld+json"',
  'ruby',
  'dialog',
  'frameset',
  'head',
  'body',
  'html',
] as const;

const nested: Mutation = (html, random) => {
  const { start, end } = span(html, random);
  const wrapper = random.pick(wrappers);
  const depth = random.size(1, 3_000);
  const close = random.next() < 0.7 ? `</${wrapper.split(' ', 1)[0] ?? ''}>`.repeat(depth) : '';
  return replaced(html, { start, end }, `${`<${wrapper}>`.repeat(depth)}${html.slice(start, end)}${close}`);
};

/** Structured data in lists of lists. */
const nestedData: Mutation = (html, random) => {
  const depth = random.size(1, 5_000);
  const [open, close] = random.pick<readonly [string, string]>([
    ['[', ']'],
    ['{"@graph":[', ']}'],
    ['{"mainEntity":', '}'],
  ]);
  return html.replace(
    /(<script[^>]*ld\+json[^>]*>)([^<]*)/iu,
    (_, tag: string, data: string) => tag + open.repeat(depth) + data + close.repeat(depth),
  );
};

/** The nth of what a pattern finds, by chance, in another form. */
function changeOne(html: string, random: Random, pattern: RegExp, change: (found: string) => string): string {
  const all = [...html.matchAll(pattern)];
  const one = all[random.below(all.length)];
  return one === undefined
    ? html
    : replaced(html, { start: one.index, end: one.index + one[0].length }, change(one[0]));
}

const namePatterns = [
  /(?<=<\/?)[a-z][\w-]*/giu,
  /(?<=\s)[\w:-]+(?==)/gu,
  /(?<==")[^"]+(?=")/gu,
  /(?<=")[^"{}]+(?="\s*:)/gu,
  /(?<=:\s*")[^"{}]+(?=")/gu,
  /(?<=>)[^<>]+(?=<)/gu,
] as const;

const longName: Mutation = (html, random) =>
  changeOne(html, random, random.pick(namePatterns), (name) => {
    const piece = random.pick([name, 'x', 'date-', '2020-', 'a b ', '😀', 'é', '/', '1'] as const);
    return name + piece.repeat(Math.ceil(random.size(10, 60_000) / piece.length));
  });

/** All elements of one name under another, long one. */
const renamed: Mutation = (html, random) => {
  const tags = [...html.matchAll(/<([a-z][\w-]*)/giu)].map(([, tag = '']) => tag);
  const tag = tags[random.below(tags.length)];
  if (tag === undefined) return html;
  const name = `x-${random.pick(['date', 'y', 'é', '😀'] as const).repeat(random.size(1, 300))}`;
  return html.replaceAll(new RegExp(String.raw`(?<=</?)${tag}(?![\w-])`, 'gu'), name);
};

const oddities = [
  '😀',
  '👩‍👩‍👧‍👦',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\u0000',
  '\u0001',
  '\u000B',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u2028',
  '\u3164',
  '\uFEFF',
  '\uFFFD',
  '\uFFFE',
  '\uFFFF',
  '\u{1FFFF}',
  '\u{10FFFF}',
  '\uE000',
  '\u{E0041}',
  '&#xD83D;',
  '&#xDE00;',
  '&#0;',
  '&#x110000;',
  '&#128;',
  '&notit;',
  '&amp;quot;',
  String.raw`\ud83d`,
  String.raw`\ude00`,
  String.raw`\u0000`,
  'İ',
  'ß',
  'ﬁ',
  '\uFDFA',
  '\u0345',
  'e\u0301',
  '٣ مارس ٢٠٢٠',
  '๓ มีนาคม ๒๕๖๓',
  '２０２０年３月３日',
  '𝟛',
  '½',
  '①',
  '"',
  "'",
  '\\',
  '`',
  '<',
  '>',
  '{',
  '}',
  '[',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '${x}',
  '%s',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://[',
  'http://a:99999/',
] as const;

const oddCharacter: Mutation = (html, random) => {
  const odd = random.pick(oddities).repeat(random.next() < 0.8 ? 1 : random.size(1, 3_000));
  if (random.next() < 0.6)
    return changeOne(html, random, random.pick(namePatterns), (name) => {
      const at = random.below(name.length + 1);
      return name.slice(0, at) + odd + name.slice(at);
    });
  const at = random.below(html.length + 1);
  return replaced(html, { start: at, end: at }, odd);
};

const oddYears = [
  '0000',
  '0001',
  '1582',
  '1899',
  '1969',
  '1970',
  '2027',
  '2038',
  '2099',
  '9999',
  '99999',
  '-1',
] as const;
const oddNumbers = ['0', '00', '13', '29', '30', '31', '32', '59', '60', '99', '366', '1e9', '9'.repeat(30)] as const;

const oddDate: Mutation = (html, random) =>
  random.next() < 0.5
    ? changeOne(html, random, /(?<!\d)(?:19|20)\d\d(?!\d)/gu, () => random.pick(oddYears))
    : changeOne(html, random, /(?<!\d)\d{1,2}(?!\d)/gu, () => random.pick(oddNumbers));

/** A declared date in the future or in none of the calendars, where the page's own may have stood. */
const addedDate: Mutation = (html, random) => {
  const date = `${random.pick(oddYears)}-${random.pick(oddNumbers)}-${random.pick(oddNumbers)}`;
  const form = random.pick([
    `<meta property="article:published_time" content="${date}">`,
    `<time datetime="${date}" pubdate>${date}</time>`,
    `<p class="date">Published on ${date}</p>`,
    `<p>in ${random.size(1, 1e9)} days, tomorrow, ${random.size(1, 1e9)} hours ago, 5 May 2027</p>`,
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}","dateModified":"${date}"}</script>`,
    `<span data-timestamp="${random.size(1, 1e18)}">now</span>`,
  ] as const);
  const at = Math.max(0, html.indexOf('<', random.below(html.length + 1)));
  return replaced(html, { start: at, end: at }, form);
};

const mutations = {
  cut,
  swapped,
  doubled,
  nested,
  nestedData,
  longName,
  renamed,
  oddCharacter,
  oddDate,
  addedDate,
} as const satisfies Readonly<Record<string, Mutation>>;
type Name = keyof typeof mutations;
const names = Object.keys(mutations) as [Name, ...Name[]];

const labels = [
  'utf-8',
  'utf-7',
  'utf-16',
  'hz-gb-2312',
  'iso-2022-jp',
  'iso-2022-kr',
  'big5',
  'gb18030',
  'euc-kr',
  'windows-1251',
  'x-user-defined',
  'replacement',
  'macintosh',
  'iso-8859-16',
  '',
  'charset',
  'no-such',
] as const;

/** The bytes of a page, mostly as they should be. */
function encode(html: string, random: Random): { readonly encoding: string; readonly bytes: Uint8Array } {
  const utf8 = Buffer.from(html);
  switch (random.below(10)) {
    case 0:
      return { encoding: 'utf-16', bytes: Buffer.from(`\uFEFF${html}`, 'utf16le') };
    case 1:
      return { encoding: 'latin-1', bytes: Buffer.from(html, 'latin1') };
    case 2: {
      for (let i = random.size(1, 200); i > 0; i--) utf8[random.below(utf8.length)] = random.below(256);
      return { encoding: 'broken bytes', bytes: utf8 };
    }
    case 3: {
      const label = random.pick(labels);
      return { encoding: `as ${label}`, bytes: Buffer.from(`<meta charset="${label}">${html}`) };
    }
    default:
      return { encoding: 'utf-8', bytes: utf8 };
  }
}

export interface MutatedPage {
  /** What was done to it. */
  readonly how: string;
  readonly bytes: Uint8Array;
}

/** A page that a few mutations have gone over. */
export function mutatedPage(html: string, random: Random): MutatedPage {
  const how: string[] = [];
  let page = html;
  for (let count = random.size(1, 5); count > 0; count--) {
    const name = random.pick(names);
    how.push(name);
    page = mutations[name](page, random).slice(0, longestPage);
  }
  const { encoding, bytes } = encode(page, random);
  return { how: [...how, encoding].join(', '), bytes };
}
