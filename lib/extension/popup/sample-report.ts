import { buildReport } from '@/lib/report/build-report';
import type { PageReport } from '@/lib/report/page-report';
import { readFacts } from '@/lib/page/read-facts';
// oxlint-disable-next-line no-restricted-imports -- the sample is built into `npm start` alone
import sample from '@/tests/sample/article.html?raw';
import { documentTree } from '@/lib/extension/content/document-tree';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { sampleDomain } from '@/lib/report/sample';
import { today } from '@/lib/extension/api/today';

/** Where the sample pretends to stand. */
const sampleAddress = `https://${sampleDomain}/commentary/april-ballots`;

/** The report of the packaged sample article, by the same way as any page's. */
export function sampleReport(): Promise<PageReport> {
  const document = new DOMParser().parseFromString(sample, 'text/html');
  return buildReport(packagedDataset(), readFacts(documentTree(document), sampleAddress), sampleAddress, today());
}
