import { documentTree } from './document-tree';
import { readFacts } from '@/lib/facts/read-facts';

/** What the watcher sends; the background trusts nothing in it but the schema. */
export const pageFactsMessage = 'page-facts';
/** What the background sends when the address changed inside the page. */
export const readAgainMessage = 'read-again';

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
}

/** The extension API as the browser gives it: the polyfill would be larger than the reader. */
function runtime(): Runtime {
  const scope = globalThis as unknown as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined) throw new Error('no extension API');
  return api.runtime;
}

/** Reads this page once an address, when the page is idle, and again when it comes back from the history. */
export function watchPage(): void {
  if (window.top !== window) return;
  const api = runtime();
  let readAddress = '';
  const send = (): void => {
    if (location.href === readAddress) return;
    readAddress = location.href;
    // The extension may have been updated or switched off meanwhile: then nobody listens, and that is fine.
    api
      .sendMessage({ kind: pageFactsMessage, facts: readFacts(documentTree(document), location.href) })
      .catch(() => {});
  };
  const sendWhenIdle = (): void => {
    requestIdleCallback(send, { timeout: 5_000 });
  };
  api.onMessage.addListener((message) => {
    if (message === readAgainMessage) sendWhenIdle();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    readAddress = '';
    sendWhenIdle();
  });
  sendWhenIdle();
}
