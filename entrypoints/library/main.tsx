import { render } from 'preact';
import '@/components/shared/tokens.css';
import { LibraryView, type LibraryPage } from '@/components/library/LibraryView';
import { CopyContext } from '@/components/report/ReportError';
import { Translation } from '@/components/shared/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/extension/storage/appearance';
import { copyText } from '@/lib/extension/api/copy-text';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { readSettings } from '@/lib/extension/storage/settings-store';
import { readerLanguages } from '@/lib/extension/api/reader-languages';
import { today } from '@/lib/extension/api/today';
import { chooseOutlets } from '@/lib/report/elsewhere/choose-outlets';
import { countryName } from '@/lib/i18n/display-names';
import { lookUpPublishers } from '@/lib/report/look-up-publishers';
import { readPublisher } from '@/lib/report/publisher-page';
import { labelIn } from '@/lib/topic/report/label-in';
import { topicOverview } from '@/lib/topic/report/topic-overview';

applyLastAppearance();
const dataset = packagedDataset();
const [index, topics, settings] = await Promise.all([dataset.index(), dataset.topicList(), readSettings()]);
const translator = await loadTranslator(applyAppearance(settings));
const title = `Masthead: ${translator.t('popup.library')}`;

const findPublishers = (query: string) => lookUpPublishers(dataset, query);

/** The page that the address asks for: `#topic=kosovo`, `#publisher=…&domain=…`, `#country=FR`, else the list. */
async function pageAt(hash: string): Promise<LibraryPage> {
  const asked = new URLSearchParams(hash.slice(1));
  const publisherId = asked.get('publisher');
  if (publisherId !== null) {
    const record = await readPublisher(dataset, publisherId, asked.get('domain') ?? '');
    return record === undefined ? { kind: 'unknown' } : { kind: 'publisher', record };
  }
  const country = asked.get('country');
  if (country !== null) return countryPage(country);
  const id = asked.get('topic');
  if (id === null) return { kind: 'list' };
  if (!index.topics.some((topic) => topic.id === id)) return { kind: 'unknown' };
  const [topic, { names, documents }] = await Promise.all([dataset.topic(id), dataset.topicNaming(id)]);
  const overview = topicOverview(topic, documents);
  return overview === undefined ? { kind: 'unknown' } : { kind: 'topic', overview, names };
}

/** So many of a country's outlets are chosen by the rule. */
const mostChosen = 12;

/** A country's outlets, by the rule that the popup goes by, for no page in particular. */
async function countryPage(country: string): Promise<LibraryPage> {
  const outlets = await dataset.outlets(country);
  if (country === 'agencies' || outlets.length === 0) return { kind: 'unknown' };
  const languages = readerLanguages(translator);
  const chosen = chooseOutlets(outlets, { languages, own: [], houses: [] }, mostChosen);
  return { kind: 'country', country, chosen, others: outlets.filter((one) => !chosen.includes(one)) };
}

function headingOf(page: LibraryPage): string[] {
  if (page.kind === 'publisher') return [page.record.publisher.name];
  if (page.kind === 'country') return [countryName(page.country, translator)];
  return page.kind === 'topic' ? [labelIn(page.overview.topic.labels, translator.language).text] : [];
}

async function show(): Promise<void> {
  const { hash } = location;
  const page = await pageAt(hash);
  // The reader may have gone on meanwhile.
  if (hash !== location.hash) return;
  document.title = [...headingOf(page), title].join(' · ');
  render(
    <Translation.Provider value={translator}>
      <CopyContext.Provider value={copyText}>
        <LibraryView index={index} topics={topics} page={page} today={today()} findPublishers={findPublishers} />
      </CopyContext.Provider>
    </Translation.Provider>,
    document.getElementById('app') ?? document.body,
  );
  if (page.kind === 'topic' || page.kind === 'publisher' || page.kind === 'country') scrollTo(0, 0);
  else if (hash.length > 1) document.getElementById(hash.slice(1))?.scrollIntoView();
}

addEventListener('hashchange', () => void show());
await show();
