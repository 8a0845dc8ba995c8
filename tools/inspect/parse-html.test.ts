import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, Parser, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { badPages } from '@/tests/support/bad-pages';
import { pageAdapter as treeAdapter } from './parse/page-adapter';
import { parseHtml } from './parse-html';
import { decodeHtml } from './read-html';

/** The tokenizer as parse5 has it, with our tree; without a declared shadow tree it is the tree that parse5 itself makes. */
function plainly(html: string): string {
  const text = serialize(Parser.parse(html, { treeAdapter }), { treeAdapter });
  if (!/shadowrootmode/iu.test(html) && text !== serialize(parse(html))) return 'not the tree of parse5';
  return text;
}
const inStrides = (html: string): string => serialize(parseHtml(html), { treeAdapter });

const folder = path.resolve(import.meta.dirname, '../../tests/pages');
const golden = readdirSync(folder).map((name) => [
  name,
  decodeHtml(readFileSync(path.join(folder, name, 'page.html'))),
]);

/** The same row of numbers each time. */
function numbers(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces =
  '<p>|</p>|a b| |\n\n|\r\n|\r|\0|&amp;|&#32;|&#x41;|&#0;|&#13;|&notit;|&not|&copy=|&semi;|&nosuch;|&NotEqualTilde;|&|&#|\ud83d\ude00|\ud83d|<script>|</script>|<SCRIPT src=a>|</Script >|<!--|-->|--!>|<!-->|<!--->|<style>|</style>|<textarea>\n|</textarea>|<title>|</title>|<a href="|<a href=\'|">|\'>|<A HREF=/b?c=1&d=2>|</a>|<b class=x>|<b CLASS = "y" class=z ID>|</b>|<i/>|<br/>|</br>|<table>|<tr>|<td>|</td/ x=1>|</table>|<svg>|<foreignObject>|<![CDATA[|]]>|</svg>|<math>|<font color=red>|<pre>\n|<ul><li>|<h1>|<form>|<input type=hidden>|<body id=a>|<html lang=b>|<head>|</head>|</body>|<frameset>|<!doctype html>|<?x>|=|`|é|中|<é>|--|</|<|!|>|"|\'|<select>|<option>|<noscript>|</noscript>|<plaintext>|<template>|</template>'.split(
    '|',
  );
const attributes =
  ' |a|b="c"|b=\'c"\'|b=c|=| = |"|\'|/|>|&amp;|&copy|&x=|&#65;|&notin;|&noti;|<|A|data-é=1|\n|class="x y"|`|href=?a&b'.split(
    '|',
  );

describe('markup taken in strides makes the tree that parse5 makes', () => {
  test.each(golden)('of the golden page %s', (_, html = '') => {
    expect(inStrides(html)).toBe(plainly(html));
  });

  test.each(badPages.map((make) => [make().name, make] as const))('of a page with %s', (_, make) => {
    const { html } = make();
    if (html.length < 2_000_000) expect(inStrides(html) === plainly(html)).toBe(true);
  });

  test('of pieces of markup in any order', () => {
    const next = numbers();
    for (let round = 0; round < 4_000; round++) {
      const html = Array.from({ length: 1 + next(18) }, () => pieces[next(pieces.length)]).join('');
      expect(inStrides(html), JSON.stringify(html)).toBe(plainly(html));
    }
  });

  test('of pieces of a tag in any order', () => {
    const next = numbers();
    for (let round = 0; round < 3_000; round++) {
      const tag = Array.from({ length: 1 + next(9) }, () => attributes[next(attributes.length)]).join('');
      const html = `<p ${tag}>a</p><title${tag}>b</title><b>c`;
      expect(inStrides(html), JSON.stringify(html)).toBe(plainly(html));
    }
  });

  test.each([
    '<!--a--!>b-->c',
    '<!-->b-->c',
    '<script><!-- <script>a</script>b --></script>c',
    '<script><!-- a</script>b',
    '<script>a</scripts>b</script >c',
    '<title>a &lt b &amp; c</title>d',
    '<title>a</title b="c">d',
    '<textarea>\n a</textarea><pre> a\nb</pre><pre>\n\na',
    '<style>a',
    '<table> a <tr> b <td>c d</table> e',
    '<head> a b',
    '<a href="?a&amp=1&copy;&lt=2&gt">&ampb &notin; &notit; &semi;&#x20;a',
    '<svg><title>a<b>c</title><![CDATA[ <d> ]]></svg>',
  ])('of %s', (html) => {
    expect(inStrides(html)).toBe(plainly(html));
  });

  test('where a piece of the page is long', () => {
    const html = `<p title="${'x '.repeat(50_000)}">${'word &amp; '.repeat(20_000)}</p><script>${'a = "b";\n'.repeat(20_000)}</script>end`;
    expect(inStrides(html) === plainly(html)).toBe(true);
  });

  test('but for a template that becomes the shadow tree of its parent', () => {
    const html = '<div><template shadowrootmode="open">in the shadow</template>in the light</div>';
    expect(inStrides(html)).not.toContain('in the shadow');
    expect(inStrides(html)).toContain('in the light');
  });
});
