import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import type { InterfaceLanguage } from '@/lib/i18n/plural';
import { defaultSettings } from '@/lib/settings/settings';
import { settled, type ExtensionBrowser } from '@/tools/browsers/extension-browser';
import { launchExtensionBrowser } from '@/tools/browsers/launch';
import { PageServer } from '@/tools/browsers/page-server';
import { findBrowser } from '@/tools/setup/browsers.mjs';
import { readOptions, type Shot, type Theme } from './options';
import { eachOwnPage, fillList } from './own-pages';
import { samplePages, type SamplePage } from './pages';
import { textFaults } from './text-faults';

// usage: npm run build && npm run screenshots [-- --pages kosovo,cop --languages en,ar --themes light,dark --folder DIR]
// Pictures of the popup on pages of our own and of the library, in docs/screenshots/. Without --languages: English, and
// one page from right to left. With --own (and a --folder outside of docs): all of our own pages instead of the library,
// narrow and wide, whole, and each text that does not fit is said. --languages all: the ten of the interface.
const root = path.resolve(import.meta.dirname, '../..');
const popupSize = { width: 400, height: 600 };
const librarySize = { width: 760, height: 760 };
const markedSize = { width: 760, height: 420 };
const narrowSize = { width: 400, height: 800 };

/** Our pages take their look from the settings, and from the copy of the last one before those are read. */
async function chooseLanguage(browser: ExtensionBrowser, language: InterfaceLanguage): Promise<void> {
  const page = await browser.openOwn('library.html');
  // The page keeps a copy of the settings that it read; ours comes after it.
  await page.waitForSelector('h1');
  await page.evaluate(
    async (settings) => {
      interface Extension {
        readonly chrome: { readonly storage: { readonly local: { set(what: object): Promise<void> } } };
      }
      await (globalThis as unknown as Extension).chrome.storage.local.set({ settings });
      const { theme, textSize, language } = settings;
      localStorage.setItem('appearance', JSON.stringify({ theme, textSize, language }));
    },
    { ...defaultSettings, language },
  );
  await page.close();
}

/** The popup's own place in a window that may be wider and cannot be set. */
const popupClip = (popup: Page) => popup.$eval('body', (body) => ({ x: body.getBoundingClientRect().x, y: 0 }));

async function picture(page: Page, name: string, theme: Theme, clip?: ScreenshotClip): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const file: `${string}.png` = `${folder}/${name}.png`;
  await page.screenshot({ path: file, ...(clip !== undefined && { clip }) });
  console.log(`${name}.png`);
}

const nameOf = (language: InterfaceLanguage, ...parts: readonly string[]): string =>
  [...parts.slice(0, -1), ...(language === 'en' ? [] : [language]), ...parts.slice(-1)].join('-');

async function sayFaults(page: Page, name: string): Promise<void> {
  for (const fault of await textFaults(page)) console.log(`${name}: ${fault}`);
}

async function ownPictures(language: InterfaceLanguage): Promise<void> {
  await eachOwnPage(browser, async (page, name, width) => {
    for (const theme of themes) {
      const fileName = nameOf(language, name, width, theme);
      await picture(page, fileName, theme);
      await sayFaults(page, fileName);
    }
  });
}

async function popupPicture({ page: name, language, theme }: Shot): Promise<void> {
  const { file, address } = samplePages[name];
  const body = await readFile(path.join(root, 'tests/sample', file));
  const page = await browser.open(server.add(address, { body }));
  const popup = await browser.openPopup(page);
  const state = await settled(popup);
  if (state !== 'report') throw new Error(`${name}: the popup shows ${state}`);
  // The bar has its place for saving once the list has answered.
  await popup.waitForSelector('header button');
  const fileName = nameOf(language, 'popup', name, theme);
  await picture(popup, fileName, theme, { ...(await popupClip(popup)), ...popupSize });
  // The one that stands in the README.
  if (fileName === 'popup-nagorno-karabakh-light')
    await picture(popup, 'popup', theme, { ...(await popupClip(popup)), ...popupSize });
  await sayFaults(popup, fileName);
  await popup.close();
  await page.close();
}

/** The page itself, with its mentions marked while the popup is open. */
async function markedPicture(name: SamplePage): Promise<void> {
  const { file, address } = samplePages[name];
  const page = await browser.open(server.add(address, { body: await readFile(path.join(root, 'tests/sample', file)) }));
  const popup = await browser.openPopup(page);
  await settled(popup);
  await popup.$eval('button[aria-pressed]', (button) => (button as HTMLElement).click());
  await popup.waitForSelector('button[aria-pressed="true"]');
  await page.setViewport(markedSize);
  await picture(page, `marked-${name}`, 'light');
  await popup.close();
  await page.close();
}

async function libraryPictures(language: InterfaceLanguage): Promise<void> {
  const page = await browser.openOwn('library.html');
  await page.waitForSelector('h1');
  await page.setViewport(librarySize);
  await picture(page, nameOf(language, 'library', 'light'), 'light');
  await page.evaluate(() => (location.hash = '#topic=kosovo'));
  await page.waitForSelector('svg');
  await picture(page, nameOf(language, 'library', 'kosovo', 'light'), 'light');
  await picture(page, nameOf(language, 'library', 'kosovo', 'dark'), 'dark');
  await page.setViewport(narrowSize);
  await picture(page, nameOf(language, 'library', 'kosovo', 'narrow'), 'light');
  await page.close();
}

const { shots, languages, folder, hasOwnPages, themes } = readOptions(process.argv.slice(2));
await mkdir(folder, { recursive: true });
const server = await PageServer.open();
const browser = await launchExtensionBrowser('chromium', {
  program: findBrowser('chromium') ?? '',
  extension: path.join(root, '.output/chrome-mv3'),
  headless: true,
  proxyPort: server.port,
});
try {
  let chosen: InterfaceLanguage | undefined;
  for (const shot of shots) {
    if (shot.language !== chosen) await chooseLanguage(browser, shot.language);
    chosen = shot.language;
    await popupPicture(shot);
  }
  if (hasOwnPages) await fillList(browser);
  for (const language of languages) {
    await chooseLanguage(browser, language);
    await (hasOwnPages ? ownPictures(language) : libraryPictures(language));
  }
  if (!hasOwnPages) await markedPicture('nagorno-karabakh');
} finally {
  await browser.close();
  await server.close();
}
