import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { badPages } from '@/tests/support/bad-pages';
import { parseHtml } from './parse-html';
import { decodeHtml } from './read-html';
import { withoutShadowRoots } from './shadow-roots';

const plainly = (html: string): string => serialize(parse(html, { treeAdapter: withoutShadowRoots() }));
const inRuns = (html: string): string => serialize(parseHtml(html));

const folder = path.resolve(import.meta.dirname, '../../tests/pages');
const golden = readdirSync(folder).map((name) => [
  name,
  decodeHtml(readFileSync(path.join(folder, name, 'page.html'))),
]);

describe('text taken in runs makes the tree that parse5 makes', () => {
  test.each(golden)('of the golden page %s', (_, html = '') => {
    expect(inRuns(html)).toBe(plainly(html));
  });

  test.each(badPages.map((make) => [make().name, make] as const))('of a page with %s', (_, make) => {
    const { html } = make();
    if (html.length < 2_000_000) expect(inRuns(html) === plainly(html)).toBe(true);
  });

  test('of pieces of markup in any order', () => {
    const pieces =
      '<p>|</p>|a b|\r\n|\r|\0|&amp;|&#32;|&notit;|&#0;|\ud83d\ude00|\ud83d|<script>|</script>|<!--|-->|--!>|<style>|</style>|<textarea>\n|</textarea>|<title>|</title>|<a href="|<a href=\'|">|\'>|<table>|<td>|<svg>|<![CDATA[|]]>|</svg>|<pre>\n|=|`|é|中|<br/>|<b class=x>|--|</|<|!|<select>|<template>|</template>'.split(
        '|',
      );
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let round = 0; round < 3_000; round++) {
      const html = Array.from({ length: 1 + next(14) }, () => pieces[next(pieces.length)]).join('');
      expect(inRuns(html), JSON.stringify(html)).toBe(plainly(html));
    }
  });

  test('where the input is longer than the parser keeps at once', () => {
    const html = `<p title="${'x '.repeat(50_000)}">${'word &amp; '.repeat(20_000)}</p><script>${'a = "b";\n'.repeat(20_000)}</script>end`;
    expect(inRuns(html) === plainly(html)).toBe(true);
  });
});
