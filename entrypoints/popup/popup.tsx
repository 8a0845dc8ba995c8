import { render } from 'preact';
import type { SaveActions } from '@/components/popup/PopupActions';
import type { Marking } from '@/components/popup/marking';
import type { PdfOfferActions } from '@/components/popup/PdfOffer';
import { PopupView, type PopupState } from '@/components/popup/PopupView';
import type { ReportExtras } from '@/components/report/ReportView';
import { SearchEngineContext } from '@/components/shared/search-engine';
import { CopyContext } from '@/components/report/ReportError';
import type { SpottingSwitchProps } from '@/components/popup/SpottingSwitch';
import { Translation } from '@/components/shared/translation';
import { applySettings } from '@/lib/extension/storage/appearance';
import { earlyReading } from '@/lib/extension/popup/begin-reading';
import { copyText } from '@/lib/extension/api/copy-text';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { ownDatasets } from '@/lib/extension/storage/own-datasets';
import { pdfInTab, type PdfInTab } from '@/lib/extension/popup/pdf-offer';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { startMarking } from '@/lib/extension/popup/popup-marking';
import { readActivePage, tabAddress, type ActivePage } from '@/lib/extension/popup/read-active-page';
import { slowMs } from '@/lib/extension/popup/read-page';
import { readSettings } from '@/lib/extension/storage/settings-store';
import { today } from '@/lib/extension/api/today';
import { buildReport } from '@/lib/report/build-report';
import { noFacts } from '@/lib/saved-pages/model/no-facts';
import type { PageReport } from '@/lib/report/page-report';
import { displayHost } from '@/lib/url/display-host';
import { engineOf } from '@/lib/url/search-addresses';

/** Pages mostly answer sooner: what would only flash is not shown. */
const spinnerDelayMs = 120;

/** The popup's page: from the reading that the early script began to the report, and what is added to it later. */
export class Popup {
  // Everything that does not need the page is begun before the page answers.
  readonly #stored = earlyReading()?.stored;
  readonly #settled = readSettings(this.#stored);
  readonly #translating = this.#settled.then((settings) => loadTranslator(applySettings(settings)));
  readonly #own = ownDatasets(this.#stored);
  readonly #dataset = packagedDataset();
  readonly #reading = readActivePage(new URLSearchParams(location.search).get('tabId'));
  readonly #root = document.getElementById('app') ?? document.body;
  #state: PopupState = { kind: 'reading' };
  #save: SaveActions | undefined;
  #spotting: SpottingSwitchProps | undefined;
  #marking: Marking | undefined;
  #pdf: PdfOfferActions | undefined;
  #partMissing = false;
  #extras: ReportExtras = {};

  async start(): Promise<void> {
    const waiting = setTimeout(() => void this.#showEarly(), spinnerDelayMs);
    const slow = setTimeout(() => void this.#showSlow(), slowMs);
    try {
      const page = await this.#reading;
      const found = pdfInTab(page);
      const isReport = page.kind === 'facts' && page.facts.contentType !== 'application/pdf';
      if (found !== undefined) await this.#offer(found, isReport).catch(this.#onChunkLoadError);
      if (!isReport) {
        const reason = found?.isSure === true ? 'pdf' : page.kind === 'facts' ? 'file' : page.kind;
        await this.#end({ kind: 'unsupported', reason });
        return;
      }
      const report = await buildReport(this.#dataset, page.facts, page.url, today(), this.#own);
      const { parts, folded } = await this.#settled;
      clearTimeout(waiting);
      const mark = (changed: Marking): void => {
        this.#marking = changed;
        void this.#show();
      };
      this.#marking = startMarking(page, mark, this.#onChunkLoadError);
      Object.assign(globalThis, { mastheadReading: { facts: page.facts, report } });
      await this.#end({ kind: 'report', report, layout: { parts, folded } });
      void this.#findElsewhere(report).catch(this.#onChunkLoadError);
      await this.#startTools(report, page).catch(this.#onChunkLoadError);
    } catch (error) {
      await this.#end({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
    } finally {
      clearTimeout(waiting);
      clearTimeout(slow);
    }
  }

  /** That the page is being read; whose it is, as soon as the address has told it. */
  async #showEarly(): Promise<void> {
    await this.#show();
    const url = await tabAddress(new URLSearchParams(location.search).get('tabId'));
    if (url === undefined) return;
    const early = await buildReport(this.#dataset, noFacts(url, ''), url, today()).catch(() => undefined);
    if (this.#state.kind !== 'reading' || early === undefined) return;
    this.#state = { ...this.#state, early };
    await this.#show();
  }

  /** The page does not answer; should it do so later, its report takes this place. */
  async #showSlow(): Promise<void> {
    if (this.#state.kind !== 'reading') return;
    this.#state = { ...this.#state, isSlow: true };
    await this.#show();
  }

  async #show(): Promise<void> {
    const [translator, { searchEngine }] = await Promise.all([this.#translating, this.#settled]);
    const engine = engineOf(searchEngine);
    render(
      <Translation.Provider value={translator}>
        <SearchEngineContext.Provider value={engine}>
          <CopyContext.Provider value={copyText}>
            <PopupView
              state={this.#state}
              today={today()}
              save={this.#save}
              marking={this.#marking}
              spotting={this.#spotting}
              pdf={this.#pdf}
              extras={this.#extras}
              partMissing={this.#partMissing}
              onRetry={() => location.reload()}
            />
          </CopyContext.Provider>
        </SearchEngineContext.Provider>
      </Translation.Provider>,
      this.#root,
    );
  }

  /** Shows how the reading ended. */
  async #end(as: PopupState): Promise<void> {
    this.#state = as;
    await this.#show();
    performance.mark(`${as.kind}-rendered`);
  }

  /** A part that is loaded later is gone: what stands stays, and the reader is told. */
  readonly #onChunkLoadError = (): void => {
    this.#partMissing = true;
    void this.#show();
  };

  /** "Read as PDF"; what the click needs is there before the button, for nothing may be awaited in the click. */
  async #offer(found: PdfInTab, isReport: boolean): Promise<void> {
    const { readAsPdf, mayReadAtOnce } = await import('@/lib/extension/pages/pending-pdf');
    const onRead = (): void =>
      void readAsPdf(found).then((isGranted) => {
        if (isGranted) close();
        else this.#pdf = { ...asked, isRefused: true };
        return this.#show();
      });
    const asked = { host: displayHost(found.url) ?? '', isSure: found.isSure, isRefused: false, onRead };
    this.#pdf = asked;
    // The reader has chosen so in the settings: opening Masthead is the click.
    if (!isReport && found.isSure && (await this.#settled).readPdfs && (await mayReadAtOnce(found.url))) onRead();
  }

  /** Where else to read is looked up beside the report, which does not wait for it. */
  async #findElsewhere(report: PageReport): Promise<void> {
    const { elsewhereOf } = await import('@/lib/extension/popup/report-extras');
    await this.#add({ elsewhere: await elsewhereOf(report, this.#dataset, await this.#translating) });
  }

  async #add(extras: ReportExtras): Promise<void> {
    this.#extras = { ...this.#extras, ...extras };
    await this.#show();
  }

  /** The list is asked only now: the report does not wait for it. */
  async #startTools(report: PageReport, page: Extract<ActivePage, { kind: 'facts' }>): Promise<void> {
    const { startSaving } = await import('@/lib/extension/popup/popup-saving');
    startSaving(report, page, (await this.#settled).trackingParameters, (actions) => {
      this.#save = actions;
      void this.#show();
    });
    const [{ listOf }, { openFlagReader }] = await Promise.all([
      import('@/lib/extension/popup/report-extras'),
      import('@/lib/extension/storage/open-flag-reader'),
    ]);
    // A list that cannot be read is said where it is opened.
    void listOf(report, openFlagReader()).then(
      (list) => this.#add({ list }),
      () => undefined,
    );
    const { startPopupSpotting } = await import('@/lib/extension/popup/popup-spotting');
    await startPopupSpotting(page.url, (switches) => {
      this.#spotting = switches;
      void this.#show();
    });
  }
}
