import { TargetType, type Browser } from 'puppeteer-core';

/**
 * Ends an extension's worker in Chromium, as the browser does when it has had nothing to do; without a page of the
 * extension its process ends with it.
 */
export async function endBackground(browser: Browser, extensionOrigin: string): Promise<void> {
  const workers = browser
    .targets()
    .filter((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(extensionOrigin));
  // One that ends by itself meanwhile has no session any more, which is what is wanted.
  for (const target of workers) await (await target.worker())?.close().catch(() => {});
}
