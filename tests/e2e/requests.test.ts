import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { changedCopy } from './changed-copy';
import { Session } from './session';

const withoutPolicy = (text: string): string => {
  const { content_security_policy: _, ...manifest } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(manifest);
};
const asking = (url: string) => (text: string) => `fetch(${JSON.stringify(url)}).catch(() => {});\n${text}`;

/** Every file of ours that a browser context starts with, each made to ask for something. */
test.each(browserNames)('a request planted in popup, background or page reader is found in %s', async (name) => {
  const built = inject('extensions')[name];
  const popup = (await readdir(path.join(built, 'chunks'))).find((file) => file.startsWith('popup-and-shared-')) ?? '';
  const copy = await changedCopy(built, {
    'manifest.json': withoutPolicy,
    'popup.html': (text) => text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/iu, ''),
    'background.js': asking('http://planted-background.example/'),
    'page-reader.js': asking('http://planted-reader.example/'),
    [`chunks/${popup}`]: (text) => `${text}\n;fetch('http://planted-popup.example/').catch(() => {});`,
  });
  try {
    const session = await Session.start(name, copy.folder);
    const page = await session.open('http://quiet.example/', { body: '<h1>Nothing to see</h1>' });
    const click = await session.click(page);
    await click.popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const hosts = (await session.endAndReadStray()).map(({ url }) => new URL(url).host);
    const planted = ['planted-background.example', 'planted-popup.example', 'planted-reader.example'];
    expect([...new Set(hosts)].toSorted()).toEqual(planted);
  } finally {
    await copy.remove();
  }
});
