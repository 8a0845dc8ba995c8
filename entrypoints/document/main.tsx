import { render } from 'preact';
import '@/components/shared/tokens.css';
import type { DocumentState } from '@/components/document/document-state';
import { DocumentView } from '@/components/document/DocumentView';
import type { SaveActions } from '@/components/popup/PopupActions';
import { CopyContext } from '@/components/report/ReportError';
import { Translation } from '@/components/shared/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/extension/storage/appearance';
import { copyText } from '@/lib/extension/api/copy-text';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { ownDatasets } from '@/lib/extension/storage/own-datasets';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { selectedPassage } from '@/lib/extension/content/passage-of-page';
import { startSaving } from '@/lib/extension/popup/popup-saving';
import { readFileDocument, readTabDocument, type ReadDocument } from '@/lib/extension/pages/read-document';
import { readSettings } from '@/lib/extension/storage/settings-store';
import { tabOfDocument, type DocumentTab } from '@/lib/extension/pages/tab-of-document';
import { today } from '@/lib/extension/api/today';
import { buildReport } from '@/lib/report/build-report';
import { parsePageFacts } from '@/lib/page/page-facts';
import { displayHost } from '@/lib/url/display-host';

applyLastAppearance();
const root = document.getElementById('app') ?? document.body;
const settings = await readSettings();
const translator = await loadTranslator(applyAppearance(settings));
const dataset = packagedDataset();
const own = ownDatasets();
let state: DocumentState = { kind: 'choose' };
let save: SaveActions | undefined;
let tab: DocumentTab | undefined;
let reading = new AbortController();

function show(next: DocumentState): void {
  state = next;
  render(
    <Translation.Provider value={translator}>
      <CopyContext.Provider value={copyText}>
        <DocumentView
          state={state}
          today={today()}
          save={save}
          onFile={(file) => void run(file.name, (given) => readFileDocument(file, given))}
          onRead={() => void askAndRead()}
          onCancel={() => reading.abort()}
        />
      </CopyContext.Provider>
    </Translation.Provider>,
    root,
  );
}

/** One reading; another one that was begun meanwhile takes its place. */
async function run(
  name: string,
  read: (given: Parameters<typeof readFileDocument>[1]) => Promise<ReadDocument>,
): Promise<void> {
  reading.abort();
  const own = new AbortController();
  reading = own;
  save = undefined;
  show({ kind: 'reading', name, step: 'file', done: 0, of: 0 });
  try {
    const outcome = await read({
      progress: (progress) => own === reading && show({ kind: 'reading', name, ...progress }),
      cancelled: own.signal,
    });
    if (own !== reading) return;
    if (outcome.kind === 'problem') show({ ...outcome, name });
    else await report(outcome);
  } catch (error) {
    if (own === reading) show({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
}

async function report({ reading: read, address }: Extract<ReadDocument, { kind: 'read' }>): Promise<void> {
  const { legibility, pageCount, pagesRead } = read;
  const facts = parsePageFacts(read.facts);
  const report = await buildReport(dataset, facts, address, today(), await own);
  document.title = report.title;
  const askedHost = displayHost(address) ?? '';
  show({ kind: 'report', report, askedHost, blocks: facts.blocks, layout: settings, legibility, pageCount, pagesRead });
  Object.assign(globalThis, { mastheadReading: { facts, report } });
  if (tab === undefined || !/^https?:/u.test(address)) return;
  startSaving(report, { facts, url: address, tab, readPassage }, settings.trackingParameters, (actions) => {
    save = actions;
    show(state);
  });
}

function readPassage(): string {
  const passage = selectedPassage();
  if (passage === undefined) return '';
  const { text, page } = passage;
  return page === undefined ? text : translator.t('pdf.passage', { text, page });
}

const readTab = (from: DocumentTab): Promise<void> =>
  run(displayHost(from.url) ?? '', (given) => readTabDocument(from, from.url, given));

async function askAndRead(): Promise<void> {
  if (tab === undefined) return;
  if (await tab.ask()) await readTab(tab);
  else show({ kind: 'offer', host: displayHost(tab.url) ?? '', isRefused: true });
}

tab = await tabOfDocument(new URLSearchParams(location.search).get('tabId'));
if (tab === undefined) show(state);
else if (tab.isWanted) await readTab(tab);
else show({ kind: 'offer', host: displayHost(tab.url) ?? '', isRefused: false });
