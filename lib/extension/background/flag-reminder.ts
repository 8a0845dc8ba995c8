import { browser } from '@/lib/extension/api/browser';

const key = 'flags.lastExport';

/** The instant of the last export of everything (ISO 8601), or of the day the reminder was put off; empty: never. */
export async function readLastExport(): Promise<string> {
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'string' ? stored : '';
}

export async function writeLastExport(instant: string): Promise<void> {
  await browser.storage.local.set({ [key]: instant });
}
