import { render } from 'preact';
import '@/components/tokens.css';
import './popup.css';
import { PopupView, type PopupState } from '@/components/PopupView';
import { Translation } from '@/components/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/browser/appearance';
import { loadTranslator } from '@/lib/browser/load-translator';
import { packagedDataset } from '@/lib/browser/packaged-dataset';
import { readActivePage } from '@/lib/browser/read-active-page';
import { readSettings } from '@/lib/browser/settings-store';
import { today } from '@/lib/browser/today';
import { answer } from '@/lib/dataset/answer';

// Everything that does not need the page is begun before the page answers.
const reading = readActivePage(new URLSearchParams(location.search).get('tabId'));
const translating = loadTranslator(applyLastAppearance());
const settled = readSettings();
const dataset = packagedDataset();
dataset.prefetch();
const root = document.getElementById('app') ?? document.body;

async function show(state: PopupState): Promise<void> {
  const translator = await translating;
  render(
    <Translation.Provider value={translator}>
      <PopupView state={state} onRetry={() => location.reload()} />
    </Translation.Provider>,
    root,
  );
}

async function start(): Promise<void> {
  try {
    await show({ kind: 'reading' });
    const page = await reading;
    if (page.kind !== 'facts') {
      await show({ kind: 'unsupported', reason: page.kind });
      return;
    }
    const report = await answer(dataset, page.facts, page.url, today());
    await show({ kind: 'report', report, today: today(), layout: await settled });
    performance.mark('report-rendered');
    Object.assign(globalThis, { mastheadReading: { facts: page.facts, report } });
    applyAppearance(await settled);
  } catch (error) {
    await show({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
}

void start();
