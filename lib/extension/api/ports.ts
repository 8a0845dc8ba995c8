import { browser } from './browser';

/** A port that one of our own pages opened. */
export interface OwnPort {
  post(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
}

/** Calls for each port of that name from our own pages; those of content scripts, whose address is the page's, are cut. */
export function onOwnPort(name: string, listener: (port: OwnPort) => void): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name) return;
    if (port.sender?.id !== browser.runtime.id || port.sender.url?.startsWith(own) !== true) {
      port.disconnect();
      return;
    }
    let open = true;
    listener({
      // The page may close while its answer is on the way.
      post: (message) => {
        if (open) port.postMessage(message);
      },
      onMessage: (receive) => port.onMessage.addListener(receive),
      onClose: (close) =>
        port.onDisconnect.addListener(() => {
          open = false;
          close();
        }),
    });
  });
}
