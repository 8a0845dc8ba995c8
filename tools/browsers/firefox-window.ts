import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { RecordedRequest } from './extension-browser';

/** Puppeteer's own BiDi connection: it has no public way into the browser's window. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

const attempts = 300;
const pauseMs = 100;

/** The browser's own window: what a page or an extension cannot do or see. Needs `--remote-allow-system-access`. */
export class FirefoxWindow {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** The window once it is ready: on a slow machine it is an empty page for a moment. */
  static async open(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { readonly connection: Connection };
    for (let attempt = 0; attempt < attempts; attempt++) {
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [first] = (result as { readonly contexts: readonly { readonly context: string }[] }).contexts;
      const window = first === undefined ? undefined : new FirefoxWindow(connection, first.context);
      if (await window?.isReady().catch(() => false)) return window as FirefoxWindow;
      await sleep(pauseMs);
    }
    throw new Error('Firefox has no window');
  }

  private async isReady(): Promise<boolean> {
    const started = `typeof Services === 'object' && globalThis.gBrowserInit?.delayedStartupFinished === true`;
    return (await this.#evaluate(`return String(${started});`)) === 'true';
  }

  async clickToolbarButton(addonId: string): Promise<void> {
    // A second click would only close what the first one opened.
    await this.closePopups();
    await this.#evaluate(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    `);
  }

  async closePopups(): Promise<void> {
    await this.#evaluate(`
      for (const panel of document.querySelectorAll('panel')) {
        if (panel.state === 'closed') continue;
        const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
        panel.hidePopup();
        await hidden;
      }
    `);
  }

  /** The number by which extensions know the tab in front. */
  async frontTabId(): Promise<number> {
    return Number(
      await this.#evaluate(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        return String(ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab));
      `),
    );
  }

  /** Waits for a tab that opens by itself, at most a while, and closes it: it would take the front. */
  async closeTabs(address: string): Promise<void> {
    await this.#evaluate(`
      for (let i = 0; i < 50; i++) {
        const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(${JSON.stringify(address)}));
        if (tab !== undefined) {
          gBrowser.removeTab(tab);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    `);
  }

  /** Takes the add-on's access to sites away, as the browser's own page of add-ons does. */
  async revokeSites(addonId: string): Promise<void> {
    await this.#evaluate(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
      const origins = ['http://*/*', 'https://*/*'];
      await ExtensionPermissions.remove(${JSON.stringify(addonId)}, { permissions: [], origins }, extension);
    `);
  }

  /** Lets the add-on into private windows, as its page in the browser does. */
  async allowPrivate(addonId: string): Promise<void> {
    await this.#evaluate(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(${JSON.stringify(addonId)}, { permissions, origins: [] }, extension);
      await (await AddonManager.getAddonByID(${JSON.stringify(addonId)})).reload();
    `);
  }

  /** Installs a package for good, or offers it to the older version that runs, which may put it off. */
  async installPackage(file: string): Promise<void> {
    await this.#evaluate(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
      const install = await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(file)}));
      await new Promise((resolve, reject) => {
        const failed = () => reject(new Error('the package was not installed: ' + install.error));
        install.addListener({
          onInstallEnded: resolve,
          onInstallPostponed: resolve,
          onInstallFailed: failed,
          onDownloadFailed: failed,
        });
        install.install();
      });
    `);
  }

  async openPrivate(url: string): Promise<void> {
    await this.#evaluate(`
      const opened = OpenBrowserWindow({ private: true });
      while (opened.gBrowserInit?.delayedStartupFinished !== true) await new Promise((resolve) => setTimeout(resolve, 50));
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      opened.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal });
    `);
  }

  /** From now on every HTTP channel that the browser opens is kept, with the principal that caused it. */
  async recordRequests(): Promise<void> {
    await this.#evaluate(`
      globalThis.mastheadRequests = [];
      Services.obs.addObserver((subject) => {
        const channel = subject.QueryInterface(Ci.nsIChannel);
        const principal = channel.loadInfo.triggeringPrincipal;
        const initiator = principal.isSystemPrincipal || principal.isNullPrincipal ? '' : principal.originNoSuffix;
        globalThis.mastheadRequests.push({ url: channel.URI.spec, initiator });
      }, 'http-on-opening-request');
    `);
  }

  async requests(): Promise<readonly RecordedRequest[]> {
    return JSON.parse(await this.#evaluate('return JSON.stringify(globalThis.mastheadRequests);')) as RecordedRequest[];
  }

  async #evaluate(body: string): Promise<string> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'the window refused');
    return evaluated.result?.value ?? '';
  }
}
