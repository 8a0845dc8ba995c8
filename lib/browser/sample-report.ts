import { answer } from '@/lib/dataset/answer';
import type { PageReport } from '@/lib/dataset/page-report';
import { readFacts } from '@/lib/facts/read-facts';
import sample from '@/tests/sample/article.html?raw';
import { documentTree } from './document-tree';
import { packagedDataset } from './packaged-dataset';
import { today } from './today';

/** Where the sample pretends to stand: a name that no registry gives out. */
const sampleAddress = 'https://halmund-institute.example/commentary/april-ballots';

/** The report of the packaged sample article, by the same way as any page's. */
export function sampleReport(): Promise<PageReport> {
  const document = new DOMParser().parseFromString(sample, 'text/html');
  return answer(packagedDataset(), readFacts(documentTree(document), sampleAddress), sampleAddress, today());
}
