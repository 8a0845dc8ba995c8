import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends the browser's own process with a signal that it cannot catch; its helpers end with it. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  if (process === null) throw new Error('the browser is not ours to kill');
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}
