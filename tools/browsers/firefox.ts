import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { FirefoxWindow } from './firefox-window';
import { killBrowser } from './kill-browser';

const uuid = '6f0a2b5e-1111-4222-8333-444455556666';
const extensionOrigin = `moz-extension://${uuid}`;

/** Firefox with the extension, a profile of its own that goes when it closes. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const addonId = await readAddonId(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.isUpdatable === true ? { 'xpinstall.signatures.required': false } : {}),
      // A temporary add-on is gone with the browser; what it kept comes back when it is installed again.
      ...(options.profile === undefined
        ? {}
        : {
            'extensions.webextensions.keepUuidOnUninstall': true,
            'extensions.webextensions.keepStorageOnUninstall': true,
          }),
      ...(options.localHosts === undefined ? {} : { 'network.dns.localDomains': options.localHosts.join(',') }),
      ...(options.proxyPort === undefined ? {} : proxyPreferences(options.proxyPort)),
    },
  });
  const window = await FirefoxWindow.open(browser);
  await window.recordRequests();
  if (options.isUpdatable === true) await window.installPackage(await packed(options.extension));
  else await browser.installExtension(options.extension);
  await window.closeTabs(`${extensionOrigin}/welcome.html`);
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', resolve);
  });
  const clickToolbarButton = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await window.clickToolbarButton(addonId);
  };
  return {
    name: 'firefox',
    extensionOrigin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    clickToolbarButton,
    async openPopup(page) {
      await clickToolbarButton(page);
      const tabId = await window.frontTabId();
      const popup = await openOwn(browser, `popup.html?tabId=${tabId}`);
      await popup.setViewport({ width: 400, height: 600 });
      return popup;
    },
    async closePopup(popup) {
      await popup.close();
      await window.closePopups();
    },
    openOwn: (file) => openOwn(browser, file),
    async update(extension) {
      await browser.installExtension(extension);
    },
    async offerUpdate(extension) {
      await window.installPackage(await packed(extension));
    },
    grantSites: () => Promise.resolve(),
    revokeSites: () => window.revokeSites(addonId),
    allowPrivate: () => window.allowPrivate(addonId),
    openPrivate: (url) => window.openPrivate(url),
    async closeAndReadRequests() {
      const requests = await window.requests();
      await browser.close();
      return requests;
    },
    close: () => browser.close(),
    kill: () => killBrowser(browser),
    closed,
  };
}

/** The page moves to the extension's process and the load event is never seen: go there, then poll. */
async function openOwn(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  const go = (): Promise<unknown> => page.goto(`${extensionOrigin}/${file}`, { timeout: 1 }).catch(() => {});
  await go();
  for (let i = 0; i < 400; i++) {
    // Where the add-on has not started yet, the browser's own page of errors stands at our address.
    const found = await page
      .evaluate(() => (document.readyState === 'complete' ? document.documentURI : ''))
      .catch(() => '');
    if (found.startsWith(extensionOrigin)) return page;
    if (found.startsWith('about:neterror')) await go();
    await sleep(50);
  }
  throw new Error(`${file} did not open`);
}

/** A package of the folder, beside it. */
async function packed(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files[path.relative(folder, file)] = await readFile(file);
  }
  const packageFile = `${folder}.xpi`;
  await writeFile(packageFile, zipSync(files, { level: 0 }));
  return packageFile;
}

async function readAddonId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});
