// oxlint-disable unicorn/require-post-message-target-origin -- a port, not a window
import {
  flagPortName,
  type FlagReply,
  type FlagRequest,
  type ToBackground,
  type ToPage,
} from '@/lib/saved-pages/model/flag-protocol';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { FlagSource } from '@/lib/saved-pages/model/flag-source';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import { browser } from '@/lib/extension/api/browser';

type FlagListener = (flag: Flag | null, trouble: StoreTrouble | null) => void;

/** A page's line to the background. A message is on its way as soon as the call returns, even if the page closes then. */
export interface FlagLineToBackground {
  ask(ask: FlagRequest, progress?: (done: number, all: number) => void): Promise<FlagReply>;
  /** Keeps the background from being stopped as idle for another half minute. */
  stayAwake(): void;
  watch(source: Pick<FlagSource, 'url' | 'canonical'>, listener: FlagListener): void;
  close(): void;
}

interface Waiting {
  readonly ask: FlagRequest;
  readonly resolve: (reply: FlagReply) => void;
  readonly progress: ((done: number, all: number) => void) | undefined;
  tries: number;
}

/** A request that two backgrounds in a row did not survive is given up. */
const maxTries = 3;

/**
 * Opens at the first message. The browser stops an idle background, and with it the port: requests that were not
 * answered go over the next one.
 */
export function openFlagLine(): FlagLineToBackground {
  const waiting = new Map<number, Waiting>();
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let watched: { readonly source: Pick<FlagSource, 'url' | 'canonical'>; readonly listener: FlagListener } | undefined;
  let next = 0;
  let closed = false;

  const receive = (message: unknown): void => {
    // From our own background, which sends nothing else.
    const received = message as ToPage;
    if (received.kind === 'flag') {
      watched?.listener(received.flag, received.trouble);
      return;
    }
    const asked = waiting.get(received.request);
    if (received.kind === 'progress') {
      asked?.progress?.(received.done, received.all);
      return;
    }
    waiting.delete(received.request);
    asked?.resolve(received.reply);
  };

  const connect = (): NonNullable<typeof port> => {
    const opened = browser.runtime.connect({ name: flagPortName });
    port = opened;
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = undefined;
      if (!closed && waiting.size > 0) sendAgain();
    });
    if (watched !== undefined) opened.postMessage({ kind: 'watch', source: watched.source } satisfies ToBackground);
    return opened;
  };
  /** False where the extension itself is gone: it was updated or switched off meanwhile. */
  const send = (message: ToBackground): boolean => {
    try {
      (port ?? connect()).postMessage(message);
      return true;
    } catch {
      return false;
    }
  };
  const sendRequest = (request: number, { ask, resolve }: Waiting): void => {
    if (send({ kind: 'request', request, ask })) return;
    waiting.delete(request);
    resolve({ kind: 'failed', problem: 'broken' });
  };
  const sendAgain = (): void => {
    for (const [request, asked] of waiting) {
      if (++asked.tries > maxTries || asked.ask.kind === 'import') {
        waiting.delete(request);
        asked.resolve({ kind: 'failed', problem: 'broken' });
      } else sendRequest(request, asked);
    }
  };

  return {
    ask: (ask, progress) =>
      new Promise((resolve) => {
        const request = next++;
        const asked = { ask, resolve, progress, tries: 1 };
        waiting.set(request, asked);
        sendRequest(request, asked);
      }),
    stayAwake: () => void send({ kind: 'awake' }),
    watch(source, listener) {
      watched = { source, listener };
      if (port === undefined) connect();
      else send({ kind: 'watch', source });
    },
    close() {
      closed = true;
      port?.disconnect();
    },
  };
}
