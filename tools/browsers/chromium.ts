import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Browser, type Page, type Target } from 'puppeteer-core';
import { readNetLog } from './chromium-net-log';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { killBrowser } from './kill-browser';

const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-field-trial-config',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito,HttpsFirstModeV2,HttpsFirstModeV2ForEngagedSites,OptimizationHints,MediaRouter,AutofillServerCommunication',
];

/** Chromium or Chrome with the extension, a profile of its own that goes when it closes. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-chromium-'));
  const netLog = path.join(folder, 'net-log.json');
  const browser = await launch({
    executablePath: options.program,
    headless: options.headless,
    userDataDir: options.profile ?? path.join(folder, 'profile'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...switches,
      ...(options.recordsRequests === false ? [] : [`--log-net-log=${netLog}`]),
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.localHosts === undefined
        ? []
        : [`--host-resolver-rules=${options.localHosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`]),
      ...(options.proxyPort === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const id = await browser.installExtension(options.extension);
  const extensionOrigin = `chrome-extension://${id}`;
  await closeWelcome(browser, extensionOrigin);
  if (options.isUpdatable === true) await beDeveloper(browser);
  const isPopup = (target: Target) => target.url().startsWith(`${extensionOrigin}/popup.html`);
  const triggerAction = async (page: Page): Promise<void> => {
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('the extension is not installed');
    await extension.triggerAction(page);
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', resolve);
  });
  return {
    name: 'chromium',
    extensionOrigin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    clickToolbarButton: triggerAction,
    async openPopup(page) {
      const before = new Set(browser.targets().filter(isPopup));
      const opened = browser.waitForTarget((target) => isPopup(target) && !before.has(target), { timeout: 15_000 });
      await triggerAction(page);
      return (await opened).asPage();
    },
    closePopup: (popup) => popup.close(),
    async openOwn(file) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${file}`);
      return page;
    },
    async update(extension) {
      await browser.installExtension(extension);
    },
    async offerUpdate() {
      const target = await browser.waitForTarget((one) => one.url() === `${extensionOrigin}/background.js`);
      const worker = await target.worker();
      await worker?.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: UpdateApi };
        chrome.runtime.onUpdateAvailable.dispatch({ version: '9.0.0' });
      });
    },
    grantSites: (origins) => grantSites(browser, options.extension, origins),
    async revokeSites() {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/options.html`);
      await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: PermissionsApi };
        await chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
      });
      await page.close();
    },
    async allowPrivate() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(async (extensionId) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionsPageApi };
        // Else the extension, which comes from a folder, is switched off as it loads anew.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      }, id);
      await sleep(500);
      await page.close();
    },
    async openPrivate(url) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/options.html`);
      await page.evaluate(async (address) => {
        const { chrome } = globalThis as unknown as { chrome: WindowsApi };
        await chrome.windows.create({ url: address, incognito: true });
      }, url);
      await page.close();
    },
    async closeAndReadRequests() {
      await browser.close();
      const requests = await readNetLog(netLog);
      await close();
      return requests;
    },
    close,
    async kill() {
      await killBrowser(browser);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    closed,
  };
}

/** The page that opens by itself after the installation would take the front from the page that is read. */
async function closeWelcome(browser: Browser, extensionOrigin: string): Promise<void> {
  const target = await browser
    .waitForTarget((one) => one.url().startsWith(`${extensionOrigin}/welcome.html`), { timeout: 5_000 })
    .catch(() => undefined);
  await (await target?.page())?.close();
}

/** Else an extension that comes from a folder is switched off as it loads itself anew. */
async function beDeveloper(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionsPageApi };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

interface ExtensionsPageApi {
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
}
interface WindowsApi {
  readonly windows: { create(what: object): Promise<unknown> };
}
/** Chromium's events can be dispatched from within. */
interface UpdateApi {
  readonly runtime: { readonly onUpdateAvailable: { dispatch(details: object): void } };
}
interface PermissionsApi {
  readonly permissions: { remove(what: { readonly origins: readonly string[] }): Promise<boolean> };
}

/** Optional access that was a required one before counts as given: as after an update that made it optional. */
async function grantSites(browser: Browser, extension: string, origins: readonly string[]): Promise<void> {
  const file = path.join(extension, 'manifest.json');
  const text = await readFile(file, 'utf8');
  const { optional_host_permissions: _, ...manifest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: origins }));
  await browser.installExtension(extension);
  await writeFile(file, text);
  await browser.installExtension(extension);
}
