import { render } from 'preact';
import '@/components/tokens.css';
import { LibraryView } from '@/components/library/LibraryView';
import { Translation } from '@/components/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/browser/appearance';
import { loadTranslator } from '@/lib/browser/load-translator';
import { packagedDataset } from '@/lib/browser/packaged-dataset';
import { readSettings } from '@/lib/browser/settings-store';
import { topicOverview } from '@/lib/topic/topic-overview';

applyLastAppearance();
const dataset = packagedDataset();
const [index, settings] = await Promise.all([dataset.index(), readSettings()]);
const translator = await loadTranslator(applyAppearance(settings));
const topics = await Promise.all(index.topics.map(async ({ id }) => topicOverview(await dataset.topic(id))));
render(
  <Translation.Provider value={translator}>
    <LibraryView index={index} topics={topics.filter((topic) => topic !== undefined)} />
  </Translation.Provider>,
  document.getElementById('app') ?? document.body,
);
