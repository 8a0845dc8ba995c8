import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { bringInFlags } from '@/tools/browsers/bring-in-flags';
import { launchExtensionBrowser, type BrowserName } from '@/tools/browsers/launch';
import { PageServer } from '@/tools/browsers/page-server';
import { settled } from '@/tools/browsers/extension-browser';
import { openNameServer } from './name-server';

// usage, in a network and a mount namespace of its own: tsx watch-names.ts BROWSER PROGRAM EXTENSION
// Shows our own pages, with every fold open, in a browser that has no proxy and this machine as its name server. Prints
// the hosts that our pages link to and the names that were asked for, as JSON.
const [name = 'firefox', program = '', extension = ''] = process.argv.slice(2);
const host = 'paper.example';

/** How long a browser may take until it asks for the hosts of links. */
const watchMs = 2_500;

function ownNetwork(): void {
  const ip = (...args: readonly string[]) => execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  ip('link', 'set', 'lo', 'up');
  // With the loopback address alone browsers believe that they are offline, and ask for no names.
  ip('addr', 'add', '192.0.2.2/24', 'dev', 'lo');
  ip('route', 'add', 'default', 'via', '192.0.2.1', 'dev', 'lo');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'masthead-resolver-'));
  const file = path.join(folder, 'resolv.conf');
  writeFileSync(file, 'nameserver 127.0.0.1\noptions attempts:1 timeout:1\n');
  execFileSync('mount', ['--bind', file, realpathSync('/etc/resolv.conf')]);
  rmSync(folder, { recursive: true });
}

/** Opens what is folded, and gives the hosts of all links. */
async function linkedHosts(page: Page): Promise<readonly string[]> {
  await sleep(watchMs / 2);
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await sleep(100);
  }
  await sleep(watchMs);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(({ hostname }) => hostname),
  );
}

ownNetwork();
const names = await openNameServer(53, new Set([host]));
const server = await PageServer.open();
const browser = await launchExtensionBrowser(name as BrowserName, { program, extension, headless: true });
const linked: string[] = [];
const address = server.add(`http://${host}:${server.port}/a`, {
  body: '<!doctype html><html lang="en"><title>Talks</title><h1>Talks on Nagorno-Karabakh</h1><p>The talks on Nagorno-Karabakh and on Stepanakert went on. <a href="https://link-of-the-page.example/">More</a></p>',
});
const page = await browser.open(address);
const popup = await browser.openPopup(page);
await settled(popup);
linked.push(...(await linkedHosts(popup)));
await popup.close();
const list = await browser.openOwn('review.html');
await bringInFlags(list, sampleFlags(12));
await list.close();
for (const own of [
  'review.html',
  'library.html#topic=nagorno-karabakh',
  'library.html#sources',
  'options.html',
  'welcome.html',
  'document.html',
]) {
  const shown = await browser.openOwn(own);
  linked.push(...(await linkedHosts(shown)));
  await shown.close();
}
await browser.close();
await server.close();
names.close();
console.log(JSON.stringify({ linked: [...new Set(linked)], asked: [...new Set(names.asked)] }));
process.exit(0);
