import { watchPatterns } from '@/lib/spotting/may-spot';
import type { Settings } from '@/lib/settings/settings';
import { browser } from './browser';
import { updateSettings } from './settings-store';

/**
 * Asks the browser for the access that a choice needs, then keeps the choice. Call it first thing in the click:
 * nothing may be awaited before `permissions.request`.
 * @returns whether the access was given
 */
export async function chooseSpotting(now: Settings, spotting: Settings['spotting']): Promise<boolean> {
  const origins = watchPatterns(spotting).matches;
  const asked = origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
  // Kept at once, not after the answer: a popup may be gone by then. Without the access nothing is registered.
  const kept = updateSettings((settings) => ({ ...settings, spotting }));
  const granted = await asked;
  await kept;
  if (!granted) await updateSettings((settings) => ({ ...settings, spotting: now.spotting }));
  return granted;
}

/** Gives back every access that the reader's choice does not need any more. */
export async function giveBackAccess(spotting: Settings['spotting']): Promise<void> {
  const needed = new Set(watchPatterns(spotting).matches);
  const { origins = [] } = await browser.permissions.getAll();
  const spare = origins.filter((origin) => !needed.has(origin));
  if (spare.length > 0) await browser.permissions.remove({ origins: spare });
}
