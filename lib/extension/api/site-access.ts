import { patternsOf, watchPatterns } from '@/lib/auto-read/can-auto-read';
import type { Settings } from '@/lib/settings/settings';
import { browser } from './browser';
import { updateSettings } from '@/lib/extension/storage/settings-store';

type Spotting = Settings['spotting'];

/** Whether the browser lets us read all of these. */
export const hasAccess = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Whether pages are read by themselves at all: the reader wants it, and the browser lets us. */
export async function isAllowed(spotting: Spotting): Promise<boolean> {
  const { matches } = watchPatterns(spotting);
  return matches.length > 0 && (await hasAccess(matches));
}

/** The reader's sites that the browser does not let us read: not any more, or not yet. */
export async function sitesWithoutAccess({ sites }: Spotting): Promise<string[]> {
  const allowed = await Promise.all(sites.map((site) => hasAccess(patternsOf(site))));
  return sites.filter((_, index) => allowed[index] !== true);
}

/**
 * Asks the browser for the access that a choice needs, then keeps the choice and gives back what it does not need any
 * more. Call it first thing in the click: nothing may be awaited before `permissions.request`.
 * @returns whether the access was given
 */
export async function chooseSpotting(now: Spotting, chosen: Spotting): Promise<boolean> {
  const origins = watchPatterns(chosen).matches;
  const asked =
    origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins }).catch(() => false);
  // Kept at once, not after the answer: a popup may be gone by then. Without the access nothing is registered.
  await updateSettings((settings) => ({ ...settings, spotting: chosen }));
  const granted = await asked;
  if (granted) await giveBackAccess(chosen);
  else await updateSettings((settings) => ({ ...settings, spotting: now }));
  return granted;
}

/** Gives back every access that the reader's choice does not need any more. */
async function giveBackAccess(spotting: Spotting): Promise<void> {
  const needed = new Set(watchPatterns(spotting).matches);
  const { origins = [] } = await browser.permissions.getAll();
  const spare = origins.filter((origin) => !needed.has(origin));
  if (spare.length > 0) await browser.permissions.remove({ origins: spare });
}

/** Tells whenever the browser gives or takes access, whoever caused it. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
