import { buildReport } from '@/lib/report/build-report';
import type { Dataset } from '@/lib/report/dataset';
import type { PageFacts } from '@/lib/page/page-facts';
import { noFacts } from '@/lib/saved-pages/model/no-facts';
import { flagSource, type FlagSource } from '@/lib/saved-pages/model/flag-source';
import { readPage, slowMs } from '@/lib/extension/popup/read-page';
import { today } from '@/lib/extension/api/today';

/** A page in a tab, read and answered as in the popup; without its facts where the browser does not let us read it. */
export async function sourceOfTab(
  tab: { readonly id: number; readonly url: string; readonly title: string },
  dataset: Dataset,
): Promise<FlagSource> {
  // A page that does not answer is saved all the same.
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), slowMs);
  });
  const page = await Promise.race([readPage(tab), late]).catch(() => undefined);
  return page?.kind === 'facts' ? await sourceOf(page.facts, tab, dataset) : await sourceOfAddress(tab, dataset);
}

/** A page that was never opened, a link's target: what its address tells. */
export const sourceOfAddress = (
  { url, title }: { readonly url: string; readonly title: string },
  dataset: Dataset,
): Promise<FlagSource> => sourceOf(noFacts(url, title), { url, title }, dataset);

async function sourceOf(
  facts: PageFacts,
  { url, title }: { readonly url: string; readonly title: string },
  dataset: Dataset,
): Promise<FlagSource> {
  try {
    const report = await buildReport(dataset, facts, url, today());
    return flagSource({ ...report, title: report.title || title });
  } catch {
    // The list is worth more than the answer: the page is saved all the same.
    const nothing = {
      publisher: null,
      claimed: null,
      declared: { authors: [] },
      published: null,
      topics: [],
    };
    return { url, title, language: facts.language, canonical: null, ...nothing };
  }
}
