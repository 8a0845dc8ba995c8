import { describe, expect, test } from 'vitest';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { badPages } from '@/tests/support/bad-pages';
import { limits } from './limits';
import { parsePageFacts } from './page-facts';
import { readFacts } from './read-facts';

/** A tree that counts how often the reader asks it for a next node or for an attribute. */
function counted(html: string) {
  const tree = parse5Tree(html);
  const counts = { moves: 0, attributes: 0 };
  return {
    counts,
    tree: {
      ...tree,
      firstChild: (node: typeof tree.root) => (counts.moves++, tree.firstChild(node)),
      nextSibling: (node: typeof tree.root) => (counts.moves++, tree.nextSibling(node)),
      attribute: (node: typeof tree.root, name: string) => (counts.attributes++, tree.attribute(node, name)),
    },
  };
}

describe.each(badPages.map((make) => [make().name, make] as const))('a page with %s', (_, make) => {
  const { html, isTruncated } = make();
  const { tree, counts } = counted(html);
  const facts = readFacts(tree, 'http://bad.example/');

  test('gives facts that hold the schema and its limits', () => {
    expect(parsePageFacts(structuredClone(facts))).toEqual(facts);
    const characters = facts.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(limits.text);
    expect(JSON.stringify(facts).length).toBeLessThan(4_000_000);
  });

  test('is read in a bounded number of steps', () => {
    expect(facts.steps).toBeLessThanOrEqual(limits.nodes + 1);
    expect(counts.moves).toBeLessThanOrEqual(3 * limits.nodes);
    expect(counts.attributes).toBeLessThanOrEqual(20 * limits.nodes);
  });

  test('says whether it holds more than was read', () => {
    if (isTruncated !== undefined) expect(facts.truncated).toBe(isTruncated);
  });
});

test('the steps grow with the page, not with its square', () => {
  const steps = (count: number) => {
    const { tree, counts } = counted(`<p>${'<b>x</b> '.repeat(count)}`);
    readFacts(tree, 'http://bad.example/');
    return counts.moves + counts.attributes;
  };
  expect(steps(20_000) / steps(2_000)).toBeLessThan(11);
});

test('a key of the page never becomes a key of an object', () => {
  const html = '<script type="application/ld+json">{"__proto__":{"polluted":"yes"},"@type":"NewsArticle"}</script>';
  const facts = readFacts(parse5Tree(html), 'http://bad.example/');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  for (const node of facts.structured) expect(Object.getPrototypeOf(node)).toBe(Object.prototype);
});
