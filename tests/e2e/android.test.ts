import { describe, expect, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { SpottingSession, until } from './spotting-session';

/** Firefox for Android has no menus, no commands and no badge. What goes wrong there is written down. */
const without = (text: string): string => `
for (const api of [globalThis.chrome, globalThis.browser]) {
  if (api === undefined) continue;
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'getBadgeText']) {
    try { Object.defineProperty(api.action, name, { value: undefined, configurable: true }); } catch {}
    try { delete api.action[name]; } catch {}
  }
}
for (const kind of ['error', 'unhandledrejection'])
  addEventListener(kind, (event) => {
    const said = String(event.reason ?? event.message);
    (globalThis.browser ?? globalThis.chrome).storage.local.set({ ['error ' + said]: said });
  });
${text}`;
const withoutMenus = (text: string): string => {
  const { commands: _, permissions, ...manifest } = JSON.parse(text) as { commands: object; permissions: string[] };
  return JSON.stringify({ ...manifest, permissions: permissions.filter((name) => name !== 'contextMenus') });
};

describe.each(browserNames)('without menus, commands and badge, in %s', (name) => {
  test('pages are spotted in the tooltip, saved, and nothing goes wrong', async () => {
    const spotting = await SpottingSession.start(name, { 'background.js': without, 'manifest.json': withoutMenus });
    await spotting.choose('all');
    await spotting.registered(1);
    const url = 'http://dawn.com/android';
    const tab = await spotting.open(url, {
      body: '<title>Bees</title><h1>Bees</h1><p>1 May 2020</p><p>Bees sleep.</p>',
    });
    await until(
      async () => (await spotting.badge(url))?.title ?? '',
      (title) => title.includes('Published by Dawn'),
      'the tooltip',
    );
    const { popup } = await spotting.session.click(tab);
    await popup.waitForSelector('header button');
    await (await popup.$('header button'))?.click();
    await popup.waitForSelector('#saved-panel');
    await popup.close();
    await until(
      async () => (await spotting.badge(url))?.title ?? '',
      (title) => title.includes('Saved for review'),
      'the saved page’s tooltip',
    );
    await spotting.choose('click');
    await spotting.registered(0);
    const kept = await spotting.options.evaluate(async () => api.storage.local.get(null));
    expect(Object.keys(kept).filter((key) => key.startsWith('error'))).toEqual([]);
    expect((await spotting.badge(url))?.text ?? '').toBe('');
    await spotting.end();
  });
});
