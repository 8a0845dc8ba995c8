import { buildReport } from '@/lib/report/build-report';
import { compileDataset } from '@/compiler/compile-dataset';
import { openDataset, type Dataset } from '@/lib/report/dataset';
import type { PageReport } from '@/lib/report/page-report';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { smallSources } from './small-sources';

/** Our small dataset, compiled and opened. */
export function smallDataset(): Dataset {
  const files = compileDataset(smallSources());
  return openDataset((path) => (files.has(path) ? Promise.resolve(files.get(path)) : Promise.reject(new Error(path))));
}

/** The report of a page in our small dataset, through the real way from HTML to report. */
export async function reportOf(html: string, url: string, now = '2026-11-24'): Promise<PageReport> {
  return buildReport(smallDataset(), readFacts(parse5Tree(html), url), url, now);
}

/** An opinion piece about the topic, dated in its text only. */
export const longBayPage = (
  title = 'After the vote',
) => `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>
<p>By Jo Writer, Research Fellow, The Harbour Institute</p><p>Published on 9th April 2020</p>
<p>The vote in Long Bay was held last week. Whoever knows Long Bay knows that a vote there settles little, and that the talks about Long Bay go on.</p>
<p>Neither side has moved. Long Bay waits for both of them to return to the table that they left two winters ago.</p></html>`;
