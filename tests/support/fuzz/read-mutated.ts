import { isDeepStrictEqual } from 'node:util';
import { buildReport } from '@/lib/report/build-report';
import type { Dataset } from '@/lib/report/dataset';
import { parsePageFacts, type PageFacts } from '@/lib/page/page-facts';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { decodeHtml } from '@/tools/inspect/read-html';
import { reportFaults } from './report-faults';

/** Reads and answers a page as the extension does, and says what went wrong; an exception is one of its faults. */
export async function readMutated(bytes: Uint8Array, url: string, now: string, dataset: Dataset): Promise<string[]> {
  try {
    const facts = readFacts(parse5Tree(decodeHtml(bytes)), url);
    const handed = parsePageFacts(JSON.parse(JSON.stringify(facts)));
    return [...borderFaults(facts, handed), ...reportFaults(await buildReport(dataset, handed, url, now), now)];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** What the reader gives is within the limits that hold where it arrives: nothing of it may be lost there. */
const borderFaults = (facts: PageFacts, handed: PageFacts): string[] =>
  (Object.keys(facts) as (keyof PageFacts)[])
    .filter((field) => !isDeepStrictEqual(facts[field], handed[field]))
    .map((field) => `${field} did not arrive as it was read`);
