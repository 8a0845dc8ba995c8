import { readerLanguages } from '@/lib/extension/api/reader-languages';
import type { DisplayNames } from '@/lib/i18n/display-names';
import type { Translator } from '@/lib/i18n/translator';
import type { Dataset } from '@/lib/report/dataset';
import type { Elsewhere } from '@/lib/report/elsewhere/elsewhere';
import { findElsewhere } from '@/lib/report/elsewhere/find-elsewhere';
import { partyCountries } from '@/lib/report/elsewhere/party-countries';
import type { PageReport } from '@/lib/report/page-report';
import { type FromYourList, ListCount } from '@/lib/saved-pages/model/from-your-list';
import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import { displayHost } from '@/lib/url/display-host';
import englishNames from '@/public/display-names/en.json';

const english: DisplayNames = englishNames;
/** Rows of the list that are read at a time. */
const runLength = 500;

/** Where else to read about what the page is about; read once the report stands. */
export function elsewhereOf(report: PageReport, dataset: Dataset, translator: Translator): Promise<Elsewhere> {
  const topic = report.topics.find(({ about, parent }) => about && parent === undefined);
  const countries = topic === undefined ? [] : partyCountries(topic, english);
  return findElsewhere(report, dataset, readerLanguages(translator), countries);
}

/** What the reader has saved of the page's outlet and on its topic; counted once the report stands. */
export async function listOf(report: PageReport, reader: Pick<FlagReader, 'all'>): Promise<FromYourList> {
  const topic = report.topics.find(({ about, parent }) => about && parent === undefined);
  const host = displayHost(report.url);
  const publisher = report.publisher?.id ?? (host === undefined ? undefined : `host:${host}`);
  const count = new ListCount({
    ...(publisher !== undefined && { publisher }),
    ...(topic !== undefined && { topic: topic.id }),
    own: [report.url, report.canonical ?? ''],
  });
  await reader.all(runLength, (flags) => {
    count.add(flags);
    return true;
  });
  return count.found;
}
