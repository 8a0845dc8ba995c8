import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { badPages } from '@/tests/support/bad-pages';
import { pageAdapter as treeAdapter } from './page-adapter';
import { parseHtml } from './parse-html';
import { decodeHtml } from './read-html';

const withOurNodes = (html: string): string => serialize(parseHtml(html), { treeAdapter });
const folder = path.resolve(import.meta.dirname, '../../tests/pages');

describe('our nodes make the tree that parse5 makes', () => {
  test.each(readdirSync(folder))('of the golden page %s', (name) => {
    const html = decodeHtml(readFileSync(path.join(folder, name, 'page.html')));
    if (!/shadowrootmode/iu.test(html)) expect(withOurNodes(html)).toBe(serialize(parse(html)));
  });

  test.each(badPages.map((make) => [make().name, make] as const))('of a page with %s', (_, make) => {
    const { html } = make();
    if (html.length < 2_000_000) expect(withOurNodes(html) === serialize(parse(html))).toBe(true);
  });

  test('but for a template that becomes the shadow tree of its parent', () => {
    const html = '<div><template shadowrootmode="open">in the shadow</template>in the light</div>';
    expect(withOurNodes(html)).not.toContain('in the shadow');
    expect(withOurNodes(html)).toContain('in the light');
  });
});
