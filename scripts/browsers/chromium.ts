import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launch, type Browser, type Page, type Target } from 'puppeteer-core';
import { readNetLog } from './chromium-net-log';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';

const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-field-trial-config',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,AutofillServerCommunication',
];

/** Chromium or Chrome with the extension, a profile of its own that goes when it closes. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-chromium-'));
  const netLog = path.join(folder, 'net-log.json');
  const browser = await launch({
    executablePath: options.program,
    headless: options.headless,
    userDataDir: path.join(folder, 'profile'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...switches,
      `--log-net-log=${netLog}`,
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const id = await browser.installExtension(options.extension);
  const extensionOrigin = `chrome-extension://${id}`;
  await closeWelcome(browser, extensionOrigin);
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
    async openOwn(file) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${file}`);
      return page;
    },
    async closeAndReadRequests() {
      await browser.close();
      const requests = await readNetLog(netLog);
      await close();
      return requests;
    },
    close,
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
