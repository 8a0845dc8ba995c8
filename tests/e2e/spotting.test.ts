import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { localDay } from '@/tools/inspect/now';
import { patternsOf } from '@/lib/auto-read/can-auto-read';
import { openPort, send, sourceAt, storedFlags } from './flag-page';
import { everySite, SpottingSession, until } from './spotting-session';

const sample = await readFile(path.resolve(import.meta.dirname, '../sample/article.html'), 'utf8');
const today = localDay(new Date());
const year = Number(today.slice(0, 4));
const page = (title: string, date: string, text: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><meta property="article:published_time" content="${date}">
   <h1>${title}</h1><p>${text}</p></html>`;
const bees = 'Bees sleep at night, and nobody wakes them. '.repeat(8);
const topic = 'The talks on Nagorno-Karabakh go on. Whoever knows Nagorno-Karabakh knows that they take long. ';

/** Ten pages of different kinds, and what the button says of each. */
const kinds: readonly (readonly [string, string, string | Uint8Array, string, RegExp])[] = [
  [
    'an old article by a known publisher, dated in its text',
    'http://cgss.com.pk/a',
    sample,
    `${year - 2020} y`,
    /Center for Global[^]*|years old/u,
  ],
  [
    'a new article about a topic',
    'http://dawn.com/b',
    page('Talks', today, topic.repeat(3)),
    '1',
    /Topic: Nagorno-Karabakh/u,
  ],
  ['a new page of a known publisher', 'http://www.dawn.com/c', page('Bees', today, bees), '•', /Published by Dawn/u],
  ['a new page of nobody we know', 'http://beekeeper-of-nowhere.com/d', page('Bees', today, bees), '', /^Masthead$/u],
  [
    'an old page of nobody we know',
    'http://beekeeper-of-nowhere.com/e',
    page('Bees', `${year - 3}-01-01`, bees),
    '3 y',
    /3 years old/u,
  ],
  ['a page without a date', 'http://beekeeper-of-nowhere.com/f', '<title>x</title><p>Bees.', '', /^Masthead$/u],
  [
    'a page with a frame about something else',
    'http://dawn.com/g',
    `${page('Bees', today, bees)}<iframe srcdoc="<p>${topic.repeat(5)}"></iframe>`,
    '•',
    /Published by Dawn/u,
  ],
  [
    'a page that shadows what the reader uses',
    'http://dawn.com/h',
    `${page('Bees', today, bees)}<form><input name="childNodes"><input name="nodeType"><input name="textContent"></form>`,
    '•',
    /Published by Dawn/u,
  ],
  ['a page of 2 MB', 'http://dawn.com/i', page('Bees', today, bees.repeat(6000)), '•', /Published by Dawn/u],
  ['an empty page', 'http://dawn.com/j', '', '•', /Published by Dawn/u],
];

test.each(browserNames)('the popup’s switches ask within the click, in %s', async (name) => {
  const spotting = await SpottingSession.start(name, {}, { sites: patternsOf('dawn.com') });
  const url = 'http://dawn.com/switch';
  const tab = await spotting.open(url, { body: page('Talks', today, topic.repeat(3)) });
  const { popup } = await spotting.session.click(tab);
  const flip = async (index: 0 | 1, on: boolean): Promise<void> => {
    await popup.waitForSelector('[role=switch]');
    // They stand in the bar's menu.
    await popup.$eval('header details', (menu) => {
      menu.open = true;
    });
    await (await popup.$$('[role=switch]'))[index]?.click();
    await popup.waitForFunction(
      (at, wanted) => document.querySelectorAll('[role=switch]')[at]?.matches(':checked') === wanted,
      { polling: 50 },
      index,
      on,
    );
  };
  await flip(0, true);
  await spotting.waitForSign(url, '1');
  expect((await spotting.stored()).spotting).toEqual({ mode: 'sites', sites: ['dawn.com'], never: [] });
  await flip(0, false);
  await until(
    () => spotting.signs(),
    (signs) => signs.length === 0,
    'no sign',
  );
  if (name === 'firefox') {
    await flip(1, true);
    await spotting.waitForSign(url, '1');
    expect((await spotting.stored()).spotting?.mode).toBe('all');
  }
  await spotting.end();
});

describe.each(browserNames)('spotting in %s', (name) => {
  let spotting: SpottingSession;
  beforeAll(async () => {
    spotting = await SpottingSession.start(name);
  });
  afterAll(() => spotting.end());

  test('is off at first', async () => {
    await spotting.registered(0);
    const tab = await spotting.open('http://dawn.com/off', { body: page('Bees', today, bees) });
    expect(await spotting.signs()).toEqual([]);
    await tab.close();
  });

  test('is switched on by a click, with the browser’s own request', async () => {
    await spotting.choose('all');
    await spotting.registered(1);
    expect(await spotting.options.evaluate((origins) => api.permissions.contains({ origins }), everySite)).toBe(true);
  });

  test.each(kinds)('%s', async (_, url, body, sign, title) => {
    const tab = await spotting.open(url, { body });
    await until(
      async () => (await spotting.badge(url)) ?? { text: '?', title: '' },
      (badge) => badge.text === sign && title.test(badge.title),
      `"${sign}" on ${url}`,
    );
    await tab.close();
  });

  test('a page that is saved, then due, then removed from the list', async () => {
    const url = 'http://dawn.com/saved';
    const tab = await spotting.open(url, { body: page('Talks', today, topic.repeat(3)) });
    await spotting.waitForSign(url, '1');
    const { options } = spotting;
    await openPort(options);
    await send(options, [{ kind: 'save', source: sourceAt(url), selection: '' }]);
    await spotting.waitForSign(url, '✓');
    const ids = (await storedFlags(options)).map(({ id }) => id);
    await send(options, [{ kind: 'edit', ids, edit: { due: today } }]);
    await spotting.waitForSign(url, '!');
    expect((await spotting.badge(url))?.title).toContain('due for review');
    await send(options, [{ kind: 'remove', ids }]);
    await spotting.waitForSign(url, '1');
    await tab.close();
  });

  test('follows a page that changes its address, back and forward', async () => {
    const tab = await spotting.open('http://dawn.com/one', { body: page('Bees', today, bees) });
    await spotting.waitForSign('http://dawn.com/one', '•');
    await tab.evaluate((text) => {
      history.pushState({}, '', '/two');
      document.querySelector('p')?.replaceChildren(text);
    }, topic.repeat(3));
    await spotting.waitForSign('http://dawn.com/two', '1');
    await tab.evaluate((text) => {
      addEventListener('popstate', () => document.querySelector('p')?.replaceChildren(text));
      history.back();
    }, bees);
    await spotting.waitForSign('http://dawn.com/one', '•');
    // A fragment is no other page: the sign stays.
    await tab.evaluate(() => (location.hash = 'part'));
    await spotting.waitForSign('http://dawn.com/one#part', '•');
    await tab.goto(spotting.session.server.add('http://cgss.com.pk/away', { body: sample }));
    await spotting.waitForSign('http://cgss.com.pk/away', `${year - 2020} y`);
    await tab.goBack();
    await spotting.waitForSign('http://dawn.com/one#part', '•');
    await tab.close();
  });

  test('reads a page whose address changes a hundred times a second when it stands still', async () => {
    const tab = await spotting.open('http://dawn.com/0', { body: page('Bees', today, topic.repeat(3)) });
    await tab.evaluate(async () => {
      for (let i = 1; i <= 100; i++) {
        history.replaceState({}, '', `/${i}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await spotting.waitForSign('http://dawn.com/100', '1');
    await tab.close();
  });

  test('reads pages in background tabs and other windows', async () => {
    const urls = ['http://dawn.com/behind', 'http://dawn.com/window'] as const;
    await spotting.openBehind(urls[0], { body: page('Bees', today, topic.repeat(3)) }, 'tab');
    await spotting.openBehind(urls[1], { body: page('Bees', today, topic.repeat(3)) }, 'window');
    for (const url of urls) await spotting.waitForSign(url, '1');
  });

  test('leaves local addresses and sites that are never read alone', async () => {
    const { server } = spotting.session;
    const local = server.add('/local', { body: page('Talks', `${year - 4}-01-01`, topic.repeat(3)) });
    const localTab = await spotting.session.browser.open(local);
    await never(spotting, 'geo.tv');
    const neverTab = await spotting.open('http://www.geo.tv/x', { body: page('Talks', today, topic.repeat(3)) });
    // A page that is read after them shows that they would have been.
    const control = await spotting.open('http://dawn.com/control', { body: page('Talks', today, topic.repeat(3)) });
    await spotting.waitForSign('http://dawn.com/control', '1');
    expect((await spotting.badge(local))?.text).toBe('');
    expect((await spotting.badge('http://www.geo.tv/x'))?.text).toBe('');
    for (const tab of [localTab, neverTab, control]) await tab.close();
  });

  test('a tab that is closed while it is read leaves nothing behind', async () => {
    for (let i = 0; i < 5; i++) {
      const tab = await spotting.open(`http://dawn.com/gone${i}`, { body: page('Bees', today, topic.repeat(2000)) });
      await tab.close();
    }
    const tab = await spotting.open('http://dawn.com/after', { body: page('Talks', today, topic.repeat(3)) });
    await spotting.waitForSign('http://dawn.com/after', '1');
    await tab.close();
  });

  test('access that the browser takes away stops it at once, and clears every sign', async () => {
    const tab = await spotting.open('http://dawn.com/revoked', { body: page('Talks', today, topic.repeat(3)) });
    await spotting.waitForSign('http://dawn.com/revoked', '1');
    await spotting.session.browser.revokeSites();
    await spotting.registered(0);
    await until(
      () => spotting.signs(),
      (signs) => signs.length === 0,
      'no sign anywhere',
    );
    spotting.session.server.add('http://dawn.com/later', { body: page('Talks', today, topic.repeat(3)) });
    await tab.evaluate(() => history.pushState({}, '', '/later'));
    await tab.reload();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await spotting.signs()).toEqual([]);
    await tab.close();
  });

  test('access that is given again is used at once, in open pages too', async () => {
    const tab = await spotting.open('http://dawn.com/again', { body: page('Talks', today, topic.repeat(3)) });
    await spotting.grantSites();
    await spotting.choose('click');
    await spotting.grantSites();
    await spotting.choose('all');
    await spotting.waitForSign('http://dawn.com/again', '1');
    await tab.close();
  });

  test('twenty quick changes end as the last one says', async () => {
    const tab = await spotting.open('http://dawn.com/quick', { body: page('Talks', today, topic.repeat(3)) });
    await spotting.waitForSign('http://dawn.com/quick', '1');
    await (name === 'firefox' ? clickQuickly(spotting) : changeQuickly(spotting));
    await spotting.registered(1);
    await spotting.waitForSign('http://dawn.com/quick', '1');
    await spotting.choose('click');
    await spotting.registered(0);
    await until(
      () => spotting.signs(),
      (signs) => signs.length === 0,
      'no sign anywhere',
    );
    await tab.close();
  });

  test('private windows are left alone', async () => {
    await spotting.grantSites();
    await spotting.session.browser.allowPrivate();
    await spotting.openOptions();
    await spotting.choose('all');
    await spotting.registered(1);
    const address = 'http://dawn.com/private';
    await spotting.openPrivate(address, { body: page('Talks', today, topic.repeat(3)) });
    const tab = await until(
      () =>
        spotting.options.evaluate(async (url) => (await api.tabs.query({})).find((one) => one.url === url), address),
      (found) => found !== undefined,
      'the private tab',
    );
    expect(tab?.incognito).toBe(true);
    await spotting.openBehind('http://dawn.com/open', { body: page('Talks', today, topic.repeat(3)) }, 'tab');
    await spotting.waitForSign('http://dawn.com/open', '1');
    expect((await spotting.badge(address))?.text).toBe('');
    await spotting.choose('click');
    await spotting.registered(0);
  });

  test('switched off, all access is given back', async () => {
    expect(
      await spotting.options.evaluate(
        (origins) => Promise.all(origins.map((origin) => api.permissions.contains({ origins: [origin] }))),
        everySite,
      ),
    ).toEqual([false, false]);
  });
});

/** Adds a site to those that are never read, as the reader does. */
async function never({ options }: SpottingSession, site: string): Promise<void> {
  await options.bringToFront();
  const forms = await options.$$('form');
  const form = forms.at(-1);
  await (await form?.$('input'))?.type(site);
  await (await form?.$('button'))?.click();
  await options.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, site);
}

/** Access is given and taken away, by real clicks. */
async function clickQuickly({ options }: SpottingSession): Promise<void> {
  await options.bringToFront();
  for (let i = 0; i < 20; i++) {
    const radios = await options.$$('input[name=mode]');
    await radios[i % 2 === 0 ? 0 : 2]?.click();
  }
}

/** The choice changes, at the pace of the machine; the access stays, as it could not be asked for again. */
async function changeQuickly({ options }: SpottingSession): Promise<void> {
  await options.evaluate(async () => {
    const { settings } = (await api.storage.local.get('settings')) as { settings: { spotting: object } };
    for (let i = 0; i < 20; i++) {
      const spotting = { ...settings.spotting, mode: i % 2 === 0 ? 'click' : 'all' };
      await api.storage.local.set({ settings: { ...settings, spotting } });
    }
  });
}
