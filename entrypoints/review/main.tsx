import { render } from 'preact';
import '@/components/shared/tokens.css';
import { ImportPanel } from '@/components/review/import/ImportPanel';
import { ReviewView } from '@/components/review/ReviewView';
import { Translation } from '@/components/shared/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/extension/storage/appearance';
import { copyText } from '@/lib/extension/api/copy-text';
import { downloadFile } from '@/lib/extension/api/download-file';
import { now } from '@/lib/extension/background/flag-clock';
import { openFlagLine } from '@/lib/extension/messaging/reconnecting-port';
import { readLastExport, writeLastExport } from '@/lib/extension/background/flag-reminder';
import { openFlagReader } from '@/lib/extension/storage/open-flag-reader';
import { rescueFlags } from '@/lib/extension/storage/rescue-flags';
import { startImport } from '@/lib/extension/pages/import-session';
import { isPrivateWindow } from '@/lib/extension/api/is-private-window';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { parseInWorker } from '@/lib/extension/pages/parse-in-worker';
import { openReviewList } from '@/lib/extension/pages/review-list';
import { readSettings } from '@/lib/extension/storage/settings-store';
import { today } from '@/lib/extension/api/today';
import { labelIn } from '@/lib/topic/report/label-in';
import { citation } from '@/lib/saved-pages/export/citation';
import { exportFiles } from '@/lib/saved-pages/export/formats';
import type { ReviewState } from '@/lib/saved-pages/model/review-state';
import { reportAgain } from '@/lib/saved-pages/model/report-again';

let translator = await loadTranslator(applyLastAppearance());
let state: ReviewState = { kind: 'reading' };
let topicNames: ReadonlyMap<string, string> = new Map();
const topicName = (id: string): string => topicNames.get(id) ?? id;
const dataset = packagedDataset();
const root = document.getElementById('app') ?? document.body;

const [reader, line] = [openFlagReader(), openFlagLine()];
const surroundings = { reader, line, now, lastExport: readLastExport() };
const list = openReviewList(surroundings, (next) => {
  state = next;
  show();
});
const folders = () => ({
  toReview: translator.t('review.state.to-review'),
  reviewed: translator.t('review.state.reviewed'),
});
const exported = (): void => {
  const { at } = now();
  list.exported(at);
  void writeLastExport(at);
};

/** Writes what can be read of a damaged list into files. */
async function rescue(): Promise<number> {
  const flags = await rescueFlags();
  if (flags.length > 0)
    exportFiles(flags, 'json', { day: today(), translator, topicName }).forEach((file) => downloadFile(file));
  return flags.length;
}

function show(): void {
  render(
    <Translation.Provider value={translator}>
      <ReviewView
        state={state}
        today={today()}
        isPrivate={isPrivateWindow()}
        topicName={topicName}
        onEdit={list.edit}
        onRemove={list.remove}
        onUndo={list.undo}
        onSnooze={exported}
        onDismiss={list.dismiss}
        onRescue={rescue}
        onExport={(flags, format, whole) => {
          if (whole) exported();
          return exportFiles(flags, format, { day: today(), translator, topicName });
        }}
        onDownload={downloadFile}
        onCite={(flag) => copyText(citation(flag, translator))}
        onReport={(flag) => reportAgain(flag, dataset)}
        importPanel={(close) => (
          <ImportPanel
            start={(onProgress) =>
              startImport({ line, reader, dataset, parse: parseInWorker, folders: folders() }, onProgress)
            }
            onClose={close}
          />
        )}
      />
    </Translation.Provider>,
    root,
  );
  if (state.kind === 'list') performance.mark(state.list.complete ? 'list-complete' : 'list-shown');
}

show();
// Another day has begun, and other pages are due.
document.addEventListener('visibilitychange', show);
const [settings, topics] = await Promise.all([readSettings(), dataset.topicList()]);
translator = await loadTranslator(applyAppearance(settings));
const namesOfParts = topics.flatMap(({ parts }) => parts).map(({ id, label }) => [id, label] as const);
const namesOfTopics = topics.map(({ id, label }) => [id, labelIn(label, translator.language).text] as const);
topicNames = new Map([...namesOfParts, ...namesOfTopics]);
show();
