import { readFacts } from '@/lib/page/read-facts';
import type { PageFacts } from '@/lib/page/page-facts';
import { documentTree } from './document-tree';
import { loadedAs } from './loaded-as';

/** Reads the document as it is now. */
export const readDocument = (): PageFacts =>
  readFacts(documentTree(document), location.href, loadedAs(), () => performance.now());

/** So long a document may still be loaded before it is read as far as it is there. */
const loadingMs = 1_000;

/** Reads the document once all of it is there, or after a moment: a script that does not come holds up the rest. */
export async function readLoadedDocument(): Promise<PageFacts> {
  if (document.readyState === 'loading')
    await new Promise<unknown>((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
      setTimeout(resolve, loadingMs);
    });
  return readDocument();
}
