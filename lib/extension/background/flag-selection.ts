import { flagLimits } from '@/lib/saved-pages/model/flag';
import { browser } from '@/lib/extension/api/browser';
import { cutText } from '@/lib/text/cut-text';

/** What the reader has selected in a tab; empty where nothing, or where the browser does not let us look. */
export async function readSelection(tabId: number): Promise<string> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, func: selectedText });
    return typeof result?.result === 'string' ? cutText(result.result, flagLimits.passage) : '';
  } catch {
    return '';
  }
}

/** Runs in the page. A field's selection is not asked for: what the reader types there is no passage of the page. */
function selectedText(): string {
  return String(getSelection() ?? '')
    .slice(0, 10_000)
    .toWellFormed();
}
