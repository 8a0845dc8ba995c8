import { expect, test } from 'vitest';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { extractTitle } from './extract-title';

const titleOf = (html: string) => extractTitle(readFacts(parse5Tree(html), 'http://paper.example/a'));
const jsonLd = (headline: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;

test.each([
  ['of JSON-LD', jsonLd('&quot;Bees&quot; don&#039;t sleep'), '"Bees" don\'t sleep'],
  ['of Open Graph', '<meta property="og:title" content="Bees &amp;amp; wasps">', 'Bees & wasps'],
  ['beside a heading without them', `${jsonLd('Bees &amp; wasps')}<h1>Bees &amp; wasps</h1>`, 'Bees & wasps'],
  ['that the page shows', `${jsonLd('How to write &quot;')}<h1>How to write &amp;quot;</h1>`, 'How to write &quot;'],
  ['of the title element', '<title>How to write &amp;amp;</title>', 'How to write &amp;'],
])('character references in the title %s', (_, html, title) => expect(titleOf(html)).toBe(title));

test('a title is cut between two characters', () => {
  const title = titleOf(`<h1>${'x'.repeat(299)}😀</h1>`);
  expect(title).toBe('x'.repeat(299));
});
