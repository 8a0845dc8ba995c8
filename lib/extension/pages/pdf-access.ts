import { watchPatterns } from '@/lib/auto-read/can-auto-read';
import { browser } from '@/lib/extension/api/browser';
import { readSettings } from '@/lib/extension/storage/settings-store';

/** One site, whatever its port: patterns have none. */
export const sitePattern = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

/**
 * Asks the browser for access to the one site. Chromium has given it with the click on the button. Call it first thing
 * in the click: nothing may be awaited before `permissions.request`.
 */
export const askForSite = (address: string): Promise<boolean> =>
  import.meta.env.FIREFOX ? browser.permissions.request({ origins: [sitePattern(address)] }) : Promise.resolve(true);

/** Whether a click would bring no question: Chromium never asks. */
export const maySiteBeAsked = (address: string): Promise<boolean> =>
  import.meta.env.FIREFOX ? browser.permissions.contains({ origins: [sitePattern(address)] }) : Promise.resolve(true);

/** Gives the access to a site back, unless the reader lets its pages be read by themselves. */
export async function giveBackSite(address: string): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const pattern = sitePattern(address);
  const { spotting } = await readSettings();
  if (!watchPatterns(spotting).matches.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
}
