import { pageOf } from '@/lib/url/page-of';
import type { FromPage, ToWatcher } from '@/lib/auto-read/watch-protocol';
import { readDocument } from './read-document';

interface Api {
  readonly runtime: {
    /** Absent once the extension was updated or removed: then nobody listens any more. */
    readonly id?: string;
    sendMessage(message: FromPage): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: ToWatcher) => void): void;
      removeListener(listener: (message: ToWatcher) => void): void;
    };
  };
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/** The extension API as the browser gives it: the polyfill would be larger than the reader. */
function extensionApi(): Api | undefined {
  const scope = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
  return scope.browser ?? scope.chrome;
}

/** An address that goes on changing is not read; one that stands still for so long is. */
const settleMs = 250;
const idleTimeoutMs = 5_000;

interface Watch {
  /** Reads the page again; false where this watch is dead. */
  readonly again: () => boolean;
}

/**
 * Reads this page once an address, when the page is idle, and again when it comes back from the history or is asked to.
 * Injected a second time, it reads again.
 */
export function watchPage(): void {
  const api = extensionApi();
  // Private windows are left alone.
  if (window.top !== window || api === undefined || api.extension?.inIncognitoContext === true) return;
  const scope = globalThis as { mastheadWatch?: Watch | undefined };
  if (scope.mastheadWatch?.again() !== true)
    scope.mastheadWatch = startWatch(api, () => (scope.mastheadWatch = undefined));
}

function startWatch({ runtime }: Api, ended: () => void): Watch {
  let readPage = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (delayMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), delayMs);
  };
  const ask = async (): Promise<void> => {
    const page = pageOf(location.href);
    if (page === readPage) return;
    readPage = page;
    if ((await tell({ kind: 'may-read' })) === true) requestIdleCallback(() => read(page), { timeout: idleTimeoutMs });
    else readPage = '';
  };
  const read = (page: string): void => {
    // Meanwhile the page may have become another one, which asks for itself.
    if (page === readPage) void tell({ kind: 'page-facts', facts: readDocument() });
  };
  const tell = async (message: FromPage): Promise<unknown> => {
    try {
      return await runtime.sendMessage(message);
    } catch {
      // The extension was updated or switched off meanwhile.
      if (runtime.id === undefined) stop();
      return false;
    }
  };
  const onMessage = (message: ToWatcher): void => {
    if (message.kind === 'stop') stop();
    else again(message.anew);
  };
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) again(true);
  };
  const again = (anew: boolean): void => {
    if (anew) readPage = '';
    soon(settleMs);
  };
  const stop = (): void => {
    clearTimeout(timer);
    removeEventListener('pageshow', onPageShow);
    if (runtime.id !== undefined) runtime.onMessage.removeListener(onMessage);
    ended();
  };
  runtime.onMessage.addListener(onMessage);
  addEventListener('pageshow', onPageShow);
  // A page that the browser fetched ahead is read when the reader comes to it.
  if ((document as { readonly prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', () => soon(0), { once: true });
  else soon(0);
  return {
    again() {
      if (runtime.id === undefined) return false;
      again(true);
      return true;
    },
  };
}
