import { describe, expect, test } from 'vitest';
import { emptyFacts } from './empty-facts';
import { limits } from './limits';
import { parsePageFacts } from './page-facts';

const block = { text: 'A paragraph.', place: 'body', tag: 'p', hint: '' };
const mark = { tag: 'time', property: '', attributes: [], text: '3 May 2020', place: 'body', hint: '', block: 1 };

describe('facts from over the border', () => {
  test.each([
    ['a link', { links: [{ href: 7 }, { href: 'http://b.example/', text: '', rel: '', place: 'body', block: 0 }] }],
    ['a mark', { marks: [null, mark, { ...mark, place: 'nowhere' }] }],
    ['a field', { metadata: [{ name: 'a' }, { name: 'b', content: 'c' }] }],
    ['an image', { images: [{}, 'http://b.example/a.png'] }],
    ['a comment', { comments: ['2020', 2020] }],
  ])('%s that is none costs no other', (_, odd) => {
    const [[name, entries]] = Object.entries(odd) as [[keyof typeof emptyFacts, unknown[]]];
    const parsed = parsePageFacts({ ...emptyFacts, title: 'Bees', blocks: [block], ...odd });
    expect(parsed.title).toBe('Bees');
    expect(parsed.blocks).toEqual([block]);
    expect((parsed[name] as unknown[]).length).toBe(1);
    expect(entries).toContainEqual((parsed[name] as unknown[])[0]);
  });

  test('an entry that others point to leaves its place empty', () => {
    const node = { source: 'json-ld', parent: 0, via: '', types: ['Person'], properties: [], place: null };
    const parsed = parsePageFacts({ ...emptyFacts, blocks: ['none', block], structured: [{}, node], marks: [mark] });
    expect(parsed.blocks).toEqual([{ text: '', place: 'hidden', tag: '', hint: '' }, block]);
    expect(parsed.structured).toEqual([{ ...node, parent: -1, types: [] }, node]);
    expect(parsed.blocks[parsed.marks[0]?.block ?? -1]).toEqual(block);
  });

  test('what is too long, or half a character, is cut as the reader cuts it', () => {
    const parsed = parsePageFacts({
      ...emptyFacts,
      title: `${'x'.repeat(limits.title - 1)}😀`,
      language: '\ud83d',
      blocks: [{ ...block, tag: 't'.repeat(500), text: 'a\ude00' }],
      comments: Array.from({ length: limits.comments + 1 }, () => '2020'),
    });
    expect(parsed.title).toBe('x'.repeat(limits.title - 1));
    expect(parsed.language).toBe('\ufffd');
    expect(parsed.blocks).toEqual([{ ...block, tag: 't'.repeat(limits.tagName), text: 'a\ufffd' }]);
    expect(parsed.comments).toHaveLength(limits.comments);
  });

  test('a list or a number that is none is empty', () => {
    const odd = { blocks: 'all', marks: null, steps: -1, truncated: 'yes', title: 7, images: { length: 3 } };
    expect(parsePageFacts({ ...emptyFacts, ...odd })).toEqual(emptyFacts);
  });

  test.each([undefined, null, 'facts', [], { schema: 2 }, {}])('%j is no answer at all', (value) => {
    expect(() => parsePageFacts(value)).toThrow();
  });
});
