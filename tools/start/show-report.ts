import path from 'node:path';
import { settled, type ExtensionBrowser } from '@/tools/browsers/extension-browser';

/** Clicks the toolbar button on a page, prints what the popup shows, and keeps a picture of it in the folder. */
export async function showReport(browser: ExtensionBrowser, address: string, folder: string): Promise<void> {
  const page = await browser.open(address);
  const popup = await browser.openPopup(page);
  const state = await settled(popup);
  const text = await popup.evaluate(() => document.body.innerText);
  const name = `masthead-${browser.name}.png` as const;
  await popup.screenshot({ path: `${folder}${path.sep}${name}` as `${string}.png` });
  console.log(`There is no display, so this is what a click on ${address} shows in ${browser.name} (${state}):\n`);
  console.log(text.replace(/\n{3,}/gu, '\n\n').trim());
  console.log(`\nThe picture of it is in ./${name}`);
}
