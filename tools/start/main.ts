import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sampleDomain } from '@/lib/report/sample';
import { launchExtensionBrowser } from '@/tools/browsers/launch';
import { PageServer } from '@/tools/browsers/page-server';
import { showReport } from './show-report';

interface StartOptions {
  readonly name: 'chromium' | 'firefox';
  readonly program: string;
  readonly extension: string;
  /** What to open instead of the sample article. */
  readonly url?: string;
  readonly headless: boolean;
  /** The person's folder: the screenshot goes there. */
  readonly folder: string;
}

const options = JSON.parse(process.argv[2] ?? '') as StartOptions;
const server = await PageServer.open();
try {
  const sample = await readFile(path.resolve(import.meta.dirname, '../../tests/sample/article.html'));
  // At the address of the invented outlet, whose record the sample has.
  const { pathname, port } = new URL(server.add('/commentary/april-ballots', { body: sample }));
  const address = options.url ?? `http://${sampleDomain}:${port}${pathname}`;
  const browser = await launchExtensionBrowser(options.name, { ...options, localHosts: [sampleDomain] });
  try {
    if (options.headless) await showReport(browser, address, options.folder);
    else {
      await browser.open(address);
      console.log(`${options.name} is open on ${address}`);
      console.log('Click the Masthead button in the toolbar (or press Alt+Shift+M). Close the browser to end.');
      await browser.closed;
    }
  } finally {
    await browser.close().catch(() => {});
  }
} finally {
  await server.close();
}
