import { render } from 'preact';
import '@/components/tokens.css';
import { LibraryView, type LibraryPage } from '@/components/library/LibraryView';
import { Translation } from '@/components/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/browser/appearance';
import { loadTranslator } from '@/lib/browser/load-translator';
import { packagedDataset } from '@/lib/browser/packaged-dataset';
import { readSettings } from '@/lib/browser/settings-store';
import { today } from '@/lib/browser/today';
import { labelIn } from '@/lib/topic/label-in';
import { topicOverview } from '@/lib/topic/topic-overview';

applyLastAppearance();
const dataset = packagedDataset();
const [index, settings] = await Promise.all([dataset.index(), readSettings()]);
const translator = await loadTranslator(applyAppearance(settings));
const title = `Masthead: ${translator.t('popup.library')}`;

/** The page that the address asks for: `#topic=kosovo`, else the list. */
async function pageAt(hash: string): Promise<LibraryPage> {
  const id = new URLSearchParams(hash.slice(1)).get('topic');
  if (id === null) return { kind: 'list' };
  if (!index.topics.some((topic) => topic.id === id)) return { kind: 'unknown' };
  const [topic, names] = await Promise.all([dataset.topic(id), dataset.topicNameList(id)]);
  const overview = topicOverview(topic);
  return overview === undefined ? { kind: 'unknown' } : { kind: 'topic', overview, names };
}

async function show(): Promise<void> {
  const { hash } = location;
  const page = await pageAt(hash);
  // The reader may have gone on meanwhile.
  if (hash !== location.hash) return;
  document.title =
    page.kind === 'topic' ? `${labelIn(page.overview.topic.labels, translator.language).text} · ${title}` : title;
  render(
    <Translation.Provider value={translator}>
      <LibraryView index={index} page={page} today={today()} />
    </Translation.Provider>,
    document.getElementById('app') ?? document.body,
  );
  if (page.kind === 'topic') scrollTo(0, 0);
  else if (hash.length > 1) document.getElementById(hash.slice(1))?.scrollIntoView();
}

addEventListener('hashchange', () => void show());
await show();
