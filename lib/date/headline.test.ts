import { expect, test } from 'vitest';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { findHeadline } from './headline';

const headlineOf = (html: string) => {
  const facts = readFacts(parse5Tree(html), 'https://news.example/a');
  const { index, sureness } = findHeadline(facts);
  return [facts.blocks[index]?.text, sureness];
};

test.each([
  'A long way to the sea',
  'İstanbul’da liman yeniden açıldı',
  'ISTANBUL: THE HARBOUR OPENS',
  '«Нордпорт» снова открыт',
  'Երկար ճանապարհ դեպի ծով',
  '港口十年后重新开放',
  '10 ½ Wege zum Meer',
  'Ångström’s long way',
])('the heading that the title repeats is the headline: %s', (headline) => {
  const html = `<title>${headline} | Example News</title><h1>Example News</h1><h2>Most read</h2><h2>${headline}</h2>`;
  expect(headlineOf(html)).toEqual([headline, 'repeated']);
});

test('of headings that the title does not repeat the first is better than nothing', () => {
  expect(headlineOf('<title>Something else</title><p>x</p><h1>A heading</h1>')).toEqual(['A heading', 'heading']);
});
