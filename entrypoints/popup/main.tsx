import { render } from 'preact';
import '@/components/tokens.css';
import './popup.css';
import { PopupView, type PopupState } from '@/components/PopupView';
import { packagedDataset } from '@/lib/browser/packaged-dataset';
import { today } from '@/lib/browser/today';
import { readActivePage } from '@/lib/browser/read-active-page';
import { answer } from '@/lib/dataset/answer';

const dataset = packagedDataset();
const root = document.getElementById('app') ?? document.body;

function show(state: PopupState): void {
  render(<PopupView state={state} onRetry={() => void start()} />, root);
}

async function start(): Promise<void> {
  show({ kind: 'reading' });
  try {
    const page = await readActivePage(new URLSearchParams(location.search).get('tabId'));
    if (page.kind !== 'facts') {
      show({ kind: 'unsupported', reason: page.kind });
      return;
    }
    const report = await answer(dataset, page.facts, page.url, today());
    show({ kind: 'report', report, today: today(), leadEvents: () => [] });
    performance.mark('report-rendered');
    Object.assign(globalThis, { mastheadReading: { facts: page.facts, report } });
  } catch (error) {
    show({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
}

void start();
