import { flagLimits } from '@/lib/saved-pages/model/flag';
import { cutText } from '@/lib/text/cut-text';

export interface Passage {
  readonly text: string;
  /** Of the document; undefined where the selection is elsewhere. */
  readonly page: number | undefined;
}

/** What is selected of the document's text on this page, with its page; undefined where nothing is. */
export function selectedPassage(): Passage | undefined {
  const selection = getSelection();
  const text = String(selection ?? '').trim();
  if (selection === null || text === '') return undefined;
  const { startContainer: start } = selection.getRangeAt(0);
  const element = start instanceof Element ? start : start.parentElement;
  const page = element?.closest<HTMLElement>('[data-page]')?.dataset['page'];
  return { text: cutText(text, flagLimits.passage - 40), page: page === undefined ? undefined : Number(page) };
}
