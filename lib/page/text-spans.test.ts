import { describe, expect, test } from 'vitest';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { badPages } from '@/tests/support/bad-pages';
import { goldenPages } from '@/tests/support/golden-pages';
import { readFacts } from './read-facts';
import { collapse } from './text-blocks';
import { readTextSpans, stretchesOf, type BlockSpans } from './text-spans';

/** The page's text between two places, as it stands in the nodes that the block came from. */
function reader<Node>({ pieces, ...block }: BlockSpans<Node>): (offset: number, length: number) => string {
  const stretch = stretchesOf({ pieces, ...block });
  return (offset, length) => {
    const place = stretch(offset, length);
    if (place === undefined) return 'nowhere';
    const { start, end } = place;
    const from = pieces.findIndex(({ node }) => node === start.node);
    const inside = pieces.slice(from, pieces.findIndex(({ node }) => node === end.node) + 1).map(({ data }) => data);
    const last = inside.length - 1;
    inside[last] = inside[last]?.slice(0, end.offset) ?? '';
    inside[0] = inside[0]?.slice(start.offset) ?? '';
    return collapse(inside.join(''));
  };
}

function check(html: string): number {
  const tree = parse5Tree(html);
  const spans = readTextSpans(tree);
  const { blocks } = readFacts(tree, 'http://page.example/');
  expect(spans.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
  let words = 0;
  for (const block of spans.slice(0, 50)) {
    const between = reader(block);
    for (const { 0: word, index } of block.text.slice(0, 200).matchAll(/\S+(?:\s\S+)?/gu)) {
      expect(between(index, word.length)).toBe(word);
      words++;
    }
  }
  return words;
}

const pages = await goldenPages();

describe('every word of the page that was read is found again in its text nodes:', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, { bytes }) => {
    check(new TextDecoder().decode(bytes));
  });

  test.each(badPages.map((make) => [make().name, make] as const))(
    'a page with %s',
    (_, make) => {
      check(make().html);
    },
    60_000,
  );

  test('across elements, line breaks and folded space', () => {
    const html = '<h1>  The\n <b>Long</b>&nbsp;<i>B</i>ay</h1><p>One<br>\n two <script>x</script>three<p> \n <p>Four';
    expect(check(html)).toBeGreaterThan(3);
    const tree = parse5Tree(html);
    const [first] = readTextSpans(tree);
    if (first === undefined) throw new Error('no block');
    expect(first.text).toBe('The Long Bay');
    expect(reader(first)(4, 8)).toBe('Long Bay');
  });
});

test('what lies outside of a block is nowhere', () => {
  const [block] = readTextSpans(parse5Tree('<p>Short'));
  if (block === undefined) throw new Error('no block');
  for (const [offset, length] of [
    [-1, 2],
    [0, 0],
    [3, 3],
    [90, 1],
  ] as const)
    expect(stretchesOf(block)(offset, length)).toBeUndefined();
});
