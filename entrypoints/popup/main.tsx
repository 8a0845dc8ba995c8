import { render } from 'preact';
import '@/components/tokens.css';
import type { SaveActions } from '@/components/PopupActions';
import type { Marking } from '@/components/marking';
import type { PdfOfferActions } from '@/components/PdfOffer';
import { PopupView, type PopupState } from '@/components/PopupView';
import { CopyContext } from '@/components/ReportError';
import type { SpottingSwitchProps } from '@/components/SpottingSwitch';
import { Translation } from '@/components/translation';
import { applySettings } from '@/lib/browser/appearance';
import { begunReading } from '@/lib/browser/begin-reading';
import { copyText } from '@/lib/browser/copy-text';
import { loadTranslator } from '@/lib/browser/load-translator';
import { ownDatasets } from '@/lib/browser/own-data-store';
import { pdfInTab, type PdfInTab } from '@/lib/browser/pdf-offer';
import { packagedDataset } from '@/lib/browser/packaged-dataset';
import { startMarking } from '@/lib/browser/popup-marking';
import { readActivePage, type ActivePage } from '@/lib/browser/read-active-page';
import { readSettings } from '@/lib/browser/settings-store';
import { today } from '@/lib/browser/today';
import { answer, prefetchAnswer } from '@/lib/dataset/answer';
import type { PageReport } from '@/lib/dataset/page-report';
import { displayHost } from '@/lib/i18n/display-host';

/** Pages mostly answer sooner: what would only flash is not shown. */
const patienceMs = 120;

// Everything that does not need the page is begun before the page answers.
const stored = begunReading()?.stored;
const settled = readSettings(stored);
const translating = settled.then((settings) => loadTranslator(applySettings(settings)));
const own = ownDatasets(stored);
const dataset = packagedDataset();
const reading = readActivePage(new URLSearchParams(location.search).get('tabId'), ({ url = '', title = '' }) =>
  prefetchAnswer(dataset, url, title),
);
const root = document.getElementById('app') ?? document.body;
let state: PopupState = { kind: 'reading' };
let save: SaveActions | undefined;
let spotting: SpottingSwitchProps | undefined;
let marking: Marking | undefined;
let pdf: PdfOfferActions | undefined;
let partMissing = false;

async function show(): Promise<void> {
  const translator = await translating;
  render(
    <Translation.Provider value={translator}>
      <CopyContext.Provider value={copyText}>
        <PopupView
          state={state}
          today={today()}
          save={save}
          marking={marking}
          spotting={spotting}
          pdf={pdf}
          partMissing={partMissing}
          onRetry={() => location.reload()}
        />
      </CopyContext.Provider>
    </Translation.Provider>,
    root,
  );
}

/** Shows how the reading ended. */
async function end(as: PopupState): Promise<void> {
  state = as;
  await show();
  performance.mark(`${as.kind}-rendered`);
}

/** A part that is loaded later is gone: what stands stays, and the reader is told. */
function missPart(): void {
  partMissing = true;
  void show();
}

/** "Read as PDF"; what the click needs is there before the button, for nothing may be awaited in the click. */
async function offer(found: PdfInTab, isReport: boolean): Promise<void> {
  const { readAsPdf, mayReadAtOnce } = await import('@/lib/browser/wanted-pdf');
  const onRead = (): void =>
    void readAsPdf(found).then((isGranted) => {
      if (isGranted) close();
      else pdf = { ...asked, isRefused: true };
      return show();
    });
  const asked = { host: displayHost(found.url) ?? '', isSure: found.isSure, isRefused: false, onRead };
  pdf = asked;
  // The reader has chosen so in the settings: opening Masthead is the click.
  if (!isReport && found.isSure && (await settled).readPdfs && (await mayReadAtOnce(found.url))) onRead();
}

/** The list is asked only now: the report does not wait for it. */
async function startTools(report: PageReport, page: Extract<ActivePage, { kind: 'facts' }>): Promise<void> {
  const { startSaving } = await import('@/lib/browser/popup-saving');
  startSaving(report, page, (await settled).trackingParameters, (actions) => {
    save = actions;
    void show();
  });
  const { startPopupSpotting } = await import('@/lib/browser/popup-spotting');
  await startPopupSpotting(page.url, (switches) => {
    spotting = switches;
    void show();
  });
}

async function start(): Promise<void> {
  const waiting = setTimeout(() => void show(), patienceMs);
  try {
    const page = await reading;
    const found = pdfInTab(page);
    const isReport = page.kind === 'facts' && page.facts.contentType !== 'application/pdf';
    if (found !== undefined) await offer(found, isReport).catch(missPart);
    if (!isReport) {
      const reason = found?.isSure === true ? 'pdf' : page.kind === 'facts' ? 'file' : page.kind;
      await end({ kind: 'unsupported', reason });
      return;
    }
    const report = await answer(dataset, page.facts, page.url, today(), own);
    const { parts, folded } = await settled;
    clearTimeout(waiting);
    const mark = (changed: Marking): void => {
      marking = changed;
      void show();
    };
    marking = startMarking(page, mark, missPart);
    Object.assign(globalThis, { mastheadReading: { facts: page.facts, report } });
    await end({ kind: 'report', report, layout: { parts, folded } });
    await startTools(report, page).catch(missPart);
  } catch (error) {
    await end({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(waiting);
  }
}

void start();
