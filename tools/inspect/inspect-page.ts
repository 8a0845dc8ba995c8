import { pathToFileURL } from 'node:url';
import { buildReport } from '@/lib/report/build-report';
import type { Dataset } from '@/lib/report/dataset';
import type { PageReport } from '@/lib/report/page-report';
import { parsePageFacts, type PageFacts } from '@/lib/page/page-facts';
import { readFacts } from '@/lib/page/read-facts';
import type { PageRequest } from './arguments';
import { parse5Tree } from './parse5-tree';
import { readHtml } from './read-html';
import { readPdfFile } from './read-pdf-file';

export interface Inspected {
  readonly facts: PageFacts;
  readonly report: PageReport;
}

/**
 * Reads and answers a saved page or PDF as the extension does, facts checked at the border like there.
 * @throws where the file cannot be read
 */
export async function inspectPage(request: PageRequest, now: string, dataset: Dataset): Promise<Inspected> {
  const address = request.url === undefined ? pathToFileURL(request.file).href : new URL(request.url).href;
  const read =
    (await readPdfFile(request.file, address)) ?? readFacts(parse5Tree(await readHtml(request.file)), address);
  const facts = parsePageFacts(read);
  return { facts, report: await buildReport(dataset, facts, address, now) };
}
