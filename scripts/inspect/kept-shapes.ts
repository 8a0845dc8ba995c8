import { createContext } from '@/lib/date/context';
import { findDates } from '@/lib/date/find-dates';
import { dateRules } from '@/lib/date/rules';
import { tokenize } from '@/lib/date/text/tokens';
import { Hints, hintOf } from '@/lib/facts/hints';
import { PageReading } from '@/lib/facts/page-reading';
import { walkPage } from '@/lib/facts/walk-page';
import { parserOf } from './parse-html';
import { treeOf } from './parse5-tree';

const address = 'https://news.example/2020/03/06/harbour';
const now = '2026-11-24';
const page = `<!doctype html><html lang=en><title>The harbour is full</title><meta name=date content=2020-03-06>
<link rel=canonical href=/a><script type="application/ld+json">{"@type":"Article","datePublished":"2020-03-06","author":{"name":"A"}}</script>
<script>var a = {"publishedAt": "2020-03-06"}</script><style>a{}</style><!-- 2020 --><body class=a><div class=related><h1>The harbour is full</h1>
<p class="date b" id=c>Published on <b>6 March 2020</b> &amp; 03/04/2020, <i>an hour ago<p>a<ul><li>b<li>c</ul><a href=/d>e</a> <a href="http://f.example/">g</a><img src=/h.jpg>
<div itemscope itemtype="https://schema.org/Article"><time itemprop=datePublished datetime=2020-03-06>6.3.2020</time></div></div>
<table><tr><td>i</table><svg><path d=j /></svg><form><input><select><option>k</select></form><br></body>`;

/** Nested so deeply that the parser keeps an index, with what has no usual name, and misnested. */
const deepPage = `<title>The harbour</title>${'<div class=b><x-y><em>'.repeat(40)}<b>a<i>b</b>c</i><svg xlink:href=a><g></g></svg><template>d</template>2.3.2020`;

function readAll(html: string) {
  const parser = parserOf(html);
  const tree = treeOf(parser.document);
  const reading = new PageReading(tree, address);
  const facts = reading.facts(walkPage(tree, reading));
  const context = createContext(facts, address, now);
  const hints = new Hints('a', new Hints('b', undefined));
  hintOf(hints.outer);
  hintOf(hints);
  const evidence = dateRules.map((rule) => rule(context));
  const dates = findDates(facts, address, now);
  const tokens = tokenize('On 6 March 2020, or 3/6/2020');
  return { parser, tree, reading, facts, context, hints, evidence, dates, tokens };
}

/**
 * All that was made while reading a small page. The engine throws compiled code away once the last object of a shape that
 * the code knows is gone, as after each page of a batch; as long as these are there, it does not.
 */
// Twice: what the second reading makes has the shapes that the first one led to.
export const keptShapes: readonly unknown[] = [page, deepPage, page, deepPage].map(readAll);
