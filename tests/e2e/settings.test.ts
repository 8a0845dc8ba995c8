import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserNames, type BrowserName } from '@/tools/browsers/launch';
import { popupParts } from '@/lib/settings/settings';
import { changedCopy } from './changed-copy';
import { SpottingSession, until } from './spotting-session';

const page =
  '<html lang="en"><title>Bees</title><h1>Bees</h1><p>By Ada Moss</p><p>5 May 2020</p><p>Bees sleep at night.</p>';

/** What the tests change, and find again. */
const chosen = { theme: 'dark', textSize: 'large', badge: ['age', 'topics', 'publisher'], folded: ['cited'] };

async function choose({ options }: SpottingSession): Promise<void> {
  await options.bringToFront();
  await options.select('#theme', 'dark');
  await options.select('#textSize', 'large');
  for (const at of [0, 1]) await (await options.$$('input[name=badge]'))[at]?.click();
  await (await options.$('input[aria-label="Start collapsed: Relies on"]'))?.click();
  await until(
    () => options.evaluate(async () => JSON.stringify(await api.storage.local.get('settings'))),
    (text) => text.includes('dark') && text.includes('large') && text.includes('["age"') && text.includes('["cited"]'),
    'the choices',
  );
}

const themeOf = ({ options }: SpottingSession): Promise<string | undefined> =>
  options.evaluate(() => document.documentElement.dataset['theme']);

describe.each(browserNames)('settings in %s', (name) => {
  test('survive a restart of the browser and an update of the extension', async () => {
    const profile = await mkdtemp(path.join(os.tmpdir(), 'masthead-profile-'));
    const first = await SpottingSession.start(name, {}, { profile });
    await choose(first);
    await first.choose('all');
    await first.registered(1);
    await first.end({ keep: true });
    const second = await SpottingSession.start(name, {}, { profile, folder: first.folder });
    expect(await second.stored()).toMatchObject({ ...chosen, spotting: { mode: 'all' } });
    await until(
      () => themeOf(second),
      (theme) => theme === 'dark',
      'the dark theme',
    );
    await update(second, name);
    expect(await second.stored()).toMatchObject(chosen);
    // The update has registered the watcher again.
    if (name === 'chromium') await second.registered(1);
    await second.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each<readonly [string, unknown]>([
    ['from a newer version', { version: 99, theme: 'dark', hologram: { on: true }, spotting: { mode: 'telepathy' } }],
    ['half-written', { version: 1, theme: 'dark' }],
    ['of no shape at all', { theme: 'dark', parts: null, badge: { 0: 'x' }, folded: ['nowhere'], spotting: [] }],
  ])('%s are read as far as they fit, and leave popup and settings whole', async (_, settings) => {
    const session = await SpottingSession.start(name);
    await session.options.evaluate(async (value) => api.storage.local.set({ settings: value }), settings);
    await until(
      () => themeOf(session),
      (theme) => theme === 'dark',
      'the dark theme',
    );
    // Nothing is written until the reader changes something.
    expect(await session.stored()).toEqual(settings);
    const tab = await session.open('http://bees.example/a', { body: page });
    const { popup, state } = await session.session.click(tab);
    expect(state).toBe('report');
    await popup.close();
    await session.options.bringToFront();
    await session.options.select('#theme', 'light');
    await until(
      () => themeOf(session),
      (theme) => theme === 'light',
      'the light theme',
    );
    expect((await session.stored()).parts).toHaveLength(popupParts.length);
    await session.end();
  });

  test('everything is deleted after a second click', async () => {
    const session = await SpottingSession.start(name);
    await choose(session);
    const { options } = session;
    const press = async (text: string) => {
      const buttons = await options.$$('button');
      for (const button of buttons)
        if ((await button.evaluate((one) => one.textContent)) === text) await button.click();
    };
    await press('Delete everything Masthead keeps');
    await press('Yes, delete everything');
    await options.waitForFunction(() => document.body.innerText.includes('Everything has been deleted.'), {
      polling: 50,
    });
    expect(await options.evaluate(async () => api.storage.local.get('settings'))).toEqual({});
    expect(await themeOf(session)).toBe('system');
    await session.end();
  });
});

const later = (text: string): string => JSON.stringify({ ...(JSON.parse(text) as object), version: '9.0.0' });

/** A later version of the extension: in Chromium at the same place, by which it knows it; in Firefox at another. */
async function update(session: SpottingSession, name: BrowserName): Promise<void> {
  const { browser } = session.session;
  const copy = await changedCopy(session.folder, { 'manifest.json': later });
  if (name === 'chromium') {
    await cp(path.join(copy.folder, 'manifest.json'), path.join(session.folder, 'manifest.json'));
    await browser.update(session.folder);
  } else await browser.update(copy.folder);
  await session.openOptions();
  await session.options.waitForFunction(() => document.body.innerText.includes('Masthead 9.0.0'), { polling: 50 });
  await copy.remove();
}
