import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { toRow } from '@/lib/saved-pages/model/flag-row';
import { sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { ownDataFile } from '@/tests/support/own-data';
import { browserNames, type BrowserName } from '@/tools/browsers/launch';
import { damageProfile, type Damage } from './damaged-profile';
import { openPort, replies, send, sourceAt, storedFlags } from './flag-page';
import { Session } from './session';
import { mountSmallDisk, type SmallDisk } from './small-disk';

interface Open {
  readonly session: Session;
  readonly page: Page;
}
const start = async (name: BrowserName, profile: string): Promise<Open> => {
  const session = await Session.start(name, inject('extensions')[name], { profile });
  const page = await session.browser.openOwn('review.html');
  await openPort(page);
  return { session, page };
};
const end = async ({ session }: Open): Promise<void> => {
  await session.browser.close().catch(() => undefined);
  await session.server.close();
};
const waitForText = async (page: Page, text: string): Promise<string> => {
  await page
    .waitForFunction((wanted: string) => document.body.innerText.includes(wanted), { timeout: 20_000 }, text)
    .catch(() => undefined);
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown).toContain(text);
  return shown;
};
const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-lost-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
};

/** What is saved while there is room, and what is tried after that. */
const [withRoom, without] = [40, 60];
const scarceBytes = 40 * 1024;
const roomBytes = 40 * 1024 * 1024;

/** Saves one page after the other while the disk has now a little room and now none; ends where the browser does. */
async function saveOnFullDisk({ page }: Open, disk: SmallDisk, random: () => number) {
  const confirmed: string[] = [];
  const problems: string[] = [];
  for (let n = 0; n < withRoom + without; n++) {
    if (n >= withRoom) disk.leave(random() * scarceBytes);
    const passage = `passage ${n} `.padEnd(400 + random() * 400, `${random()}`);
    try {
      await send(page, [{ kind: 'save', source: sourceAt(`https://full.example/page/${n}`), selection: passage }]);
      const reply = (await replies(page, n + 1, 20_000))[n];
      if (reply?.kind === 'saved') confirmed.push(reply.flag.id);
      else problems.push(reply?.kind === 'failed' ? reply.problem : String(reply?.kind));
    } catch {
      break;
    }
  }
  return { confirmed, problems };
}

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test.for(browserNames.flatMap((name) => [1, 2, 3].map((seed) => ({ name, seed }))))(
  '$name on a full disk keeps every page that it confirmed, and calls it full ($seed)',
  async ({ name, seed }, { skip }) => {
    const disk = await mountSmallDisk(name === 'chromium' ? 120 : 160);
    if (typeof disk === 'string') {
      console.warn(disk);
      skip(disk);
      return;
    }
    onTestFinished(() => disk.remove());
    const profile = path.join(disk.folder, 'profile');
    const full = await start(name, profile);
    const { confirmed, problems } = await saveOnFullDisk(full, disk, randomOf(seed));
    disk.leave(roomBytes);
    await end(full);
    expect(confirmed.length).toBeGreaterThanOrEqual(withRoom);
    expect(problems).toEqual(problems.map(() => 'full'));

    const later = await start(name, profile);
    onTestFinished(() => end(later));
    await waitForText(later.page, `${confirmed.length} pages · `);
    expect((await storedFlags(later.page)).map(({ id }) => id).toSorted()).toEqual(confirmed.toSorted());
  },
);

describe.each(browserNames)('%s with a damaged profile', (name) => {
  const flags = sampleFlags(300);
  let sound: string;
  beforeAll(async () => {
    sound = await mkdtemp(path.join(os.tmpdir(), 'masthead-sound-'));
    const open = await start(name, sound);
    await send(open.page, [{ kind: 'import', import: 1, flags, last: true }]);
    expect(await replies(open.page, 1)).toMatchObject([{ kind: 'imported' }]);
    const settings = await open.session.browser.openOwn('options.html');
    const file = path.join(sound, 'harbours.json');
    await writeFile(file, JSON.stringify(ownDataFile()));
    const input = (await settings.waitForSelector('#own-data')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(file);
    await waitForText(settings, 'Added: Harbours');
    await end(open);
  });
  afterAll(() => rm(sound, { recursive: true, force: true, maxRetries: 3 }));
  const openDamaged = async (part: 'list' | 'settings', damage: Damage): Promise<Open> => {
    const profile = await temporaryFolder();
    await cp(sound, profile, { recursive: true });
    damageProfile(name, profile, part, damage);
    const open = await start(name, profile);
    onTestFinished(() => end(open));
    return open;
  };

  test.each<Damage>(['cut in half', 'emptied', 'with another beginning'])(
    'a list %s comes back from its second copy, and that is said until it was seen',
    async (damage) => {
      const { page, session } = await openDamaged('list', damage);
      await waitForText(page, '300 pages · ');
      const text = await waitForText(page, 'Masthead has brought them back from its second copy');
      expect(text).not.toContain('Nothing saved yet');
      expect(await storedFlags(page)).toHaveLength(300);
      await page.locator('::-p-text(I have seen this)').click();
      const again = await session.browser.openOwn('review.html');
      expect(await waitForText(again, '300 pages · ')).not.toContain('brought them back');
      // The reader's own files lie in the same store, and have no second copy.
      const settings = await session.browser.openOwn('options.html');
      await waitForText(settings, 'Files of yours that the browser has lost: 1.');
      await settings.locator('::-p-text(I have seen this)').click();
      await settings.waitForFunction(() => !document.body.innerText.includes('has lost'));
    },
  );

  test.each<Damage>(['cut in half', 'with wrong bytes in it'])('settings %s cost no page of ours', async (damage) => {
    const { page, session } = await openDamaged('settings', damage);
    await waitForText(page, '300 pages · ');
    const settings = await session.browser.openOwn('options.html');
    await waitForText(settings, 'Kept in this browser: 300 saved pages');
  });
});

describe.each(browserNames)('in %s', (name) => {
  let open: Open;
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(path.join(os.tmpdir(), 'masthead-odd-'));
    open = await start(name, profile);
  });
  afterAll(async () => {
    await end(open);
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  test.each(['null', '7', '"x"', '{', '{"theme":{},"language":7}'])(
    'the look %s in localStorage costs no page of ours',
    async (copy) => {
      await open.page.evaluate((text) => localStorage.setItem('appearance', text), copy);
      for (const file of ['review', 'options', 'library', 'welcome', 'document']) {
        const page = await open.session.browser.openOwn(`${file}.html`);
        expect(await page.waitForSelector('h1', { timeout: 10_000 })).not.toBeNull();
        // Each page of ours writes the copy anew.
        await page.evaluate((text) => localStorage.setItem('appearance', text), copy);
        await page.close();
      }
    },
  );

  test('settings that do not fit are said to be damaged, and the rest stays', async () => {
    await open.page.evaluate(async () => {
      const own = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
      const settings = { version: 3, theme: 'dark', textSize: 'huge', spotting: { mode: 'sites', sites: ['..'] } };
      await (own.browser ?? own.chrome).storage.local.set({ settings });
    });
    const page = await open.session.browser.openOwn('options.html');
    await waitForText(page, 'Some of your settings were damaged');
    expect(await page.$eval('select#theme', (select) => select.value)).toBe('dark');
    await page.close();
  });

  test('a list of a newer version is left alone, said to be one, and can be taken out', async () => {
    const rows = sampleFlags(25).map((flag) => Object.assign(toRow(flag), { colour: 'green' }));
    const page = await open.session.browser.openOwn('welcome.html');
    await page.evaluate(replaceList, rows);
    await openPort(page);
    await send(page, [{ kind: 'save', source: sourceAt('https://newer.example/'), selection: '' }]);
    expect(await replies(page, 1)).toEqual([{ kind: 'failed', problem: 'newer' }]);
    const list = await open.session.browser.openOwn('review.html');
    await waitForText(list, 'written by a newer version of Masthead');
    await list.locator('::-p-text(Export what can still be read)').click();
    await waitForText(list, 'Pages in the file: 25.');
  });
});

interface Api {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

/** Runs in a page of ours: a list as a later version may write it. */
async function replaceList(rows: readonly object[]): Promise<void> {
  const done = (request: IDBRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('the store did not answer')));
    });
  await done(indexedDB.deleteDatabase('masthead-flags'));
  const opening = indexedDB.open('masthead-flags', 99);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('flags', { keyPath: 'id' }));
  const database = (await done(opening)) as IDBDatabase;
  const transaction = database.transaction('flags', 'readwrite');
  await Promise.all(rows.map((row) => done(transaction.objectStore('flags').put(row))));
  database.close();
}
