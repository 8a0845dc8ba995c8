import type { Page } from 'puppeteer-core';

/** A request that a browser made, with who made it as the browser itself has it. */
export interface RecordedRequest {
  readonly url: string;
  /** An origin, or empty where it was the browser or the person in front of it. */
  readonly initiator: string;
}

/** A browser with the extension in it. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly extensionOrigin: string;
  /** Opens a page in a tab in front. */
  open(url: string): Promise<Page>;
  /** A real click on the toolbar button while the page is in front: opens the popup and grants activeTab. */
  clickToolbarButton(page: Page): Promise<void>;
  /**
   * The popup as a page: in Chromium the one that the click opened, in Firefox, where that one cannot be read,
   * `popup.html?tabId=N` in a tab of its own.
   */
  openPopup(page: Page): Promise<Page>;
  /** Closes what `openPopup` opened, and the real popup with it. */
  closePopup(popup: Page): Promise<void>;
  /** Opens a page of the extension in a tab. */
  openOwn(path: string): Promise<Page>;
  /** Installs the extension anew over the one that is there, as an update does. */
  update(extension: string): Promise<void>;
  /**
   * A newer version comes as the browser's own search for updates brings it: the extension is told of it, and it
   * takes over when the extension lets it. In Chromium only the telling is ours, and `extension` is the folder that
   * it runs from. It must have been started as updatable.
   */
  offerUpdate(extension: string): Promise<void>;
  /**
   * In Chromium, gives the optional access to sites, as an update of an extension that had it would: its own
   * question never comes in a headless one. Closes our pages. The extension's folder must be the caller's own. Firefox
   * asks for real, and nothing is done here.
   */
  grantSites(origins: readonly string[]): Promise<void>;
  /** Takes every access to sites away, where the browser does it: not through a page of ours in Firefox. */
  revokeSites(): Promise<void>;
  /** Lets the extension into private windows, as the person can in the browser's page of extensions. Our pages close. */
  allowPrivate(): Promise<void>;
  /** Opens a page in a private window. */
  openPrivate(url: string): Promise<void>;
  /** Every network request since the start. Closes the browser, since only then is the record whole. */
  closeAndReadRequests(): Promise<readonly RecordedRequest[]>;
  close(): Promise<void>;
  /** Kills the browser by its process id, as a crash of the machine would end it; nothing is written any more. */
  kill(): Promise<void>;
  /** Until the browser is gone, by us or by the person. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  readonly program: string;
  readonly extension: string;
  readonly headless: boolean;
  /** So that the extension itself can let an update come: in Firefox as a package that is installed for good. */
  readonly isUpdatable?: boolean;
  /** The port of a proxy for everything. */
  readonly proxyPort?: number;
  /** Hosts that lead to this machine; the port stays in the address. */
  readonly localHosts?: readonly string[];
  /** False: no record of requests is kept, for measuring; `closeAndReadRequests` has none then. */
  readonly recordsRequests?: boolean;
  /** A folder for the profile that stays when the browser closes. */
  readonly profile?: string;
}

/** Waits until the popup shows something else than that it reads; its state. */
export async function settled(popup: Page, timeoutMs = 20_000): Promise<string> {
  const handle = await popup.waitForFunction(
    () => {
      const state = document.querySelector<HTMLElement>('main[data-state]')?.dataset['state'];
      // The popup leaves what it read on its window right after the report stands.
      const isWhole = state !== 'report' || 'mastheadReading' in globalThis;
      return state === undefined || state === 'reading' || !isWhole ? undefined : state;
    },
    { timeout: timeoutMs, polling: 25 },
  );
  return (await handle.jsonValue()) ?? '';
}
