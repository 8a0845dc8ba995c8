import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { flagLimits } from '@/lib/saved-pages/model/flag';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { settled } from '@/tools/browsers/extension-browser';
import { changedCopy } from './changed-copy';
import { openPort, replies, send, storedFlags } from './flag-page';
import { Session } from './session';

/** Room for a few pages, not for a long note. */
const roomBytes = 100_000;

let copy: Awaited<ReturnType<typeof changedCopy>>;
let session: Session;
let own: Page;
/** The limit holds as long as the session that set it. */
let limits: CDPSession;

beforeAll(async () => {
  // With `unlimitedStorage` only the disk itself can be full, and the browser knows no limit that a test could set.
  copy = await changedCopy(inject('extensions').chromium, { 'manifest.json': withoutUnlimitedStorage });
  session = await Session.start('chromium', copy.folder);
  own = await session.browser.openOwn('review.html');
  await openPort(own);
  limits = await own.createCDPSession();
  // Before the first write: Chromium asks again for the room that is left only when what it knows of is used up.
  const { extensionOrigin: origin } = session.browser;
  const { usage } = await limits.send('Storage.getUsageAndQuota', { origin });
  await limits.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + roomBytes });
});
afterAll(async () => {
  await session.end();
  await copy.remove();
});

function withoutUnlimitedStorage(text: string): string {
  const manifest = JSON.parse(text) as { readonly permissions: readonly string[] };
  return JSON.stringify({
    ...manifest,
    permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage'),
  });
}

/** Signs in no order: Chromium packs what repeats itself. */
const typed = Array.from({ length: flagLimits.note }, (_, n) =>
  String.fromCharCode(0x4e00 + ((n * n * 7919 + n * 104_729) % 20_000)),
).join('');
const large = Array.from({ length: 40 }, (_, n) => sampleFlag(n, { note: 'x'.repeat(flagLimits.note) }));

test('what is typed where the storage is full stays on the screen, and can be taken along', async () => {
  const page = await session.open('http://full.example/typed', { body: '<title>Bees</title><p>Bees.</p>' });
  const popup = await session.browser.openPopup(page);
  expect(await settled(popup)).toBe('report');
  await (await popup.waitForSelector('header button', { visible: true }))?.click();
  const field = await popup.waitForSelector('#saved-panel textarea', { visible: true });
  await field?.evaluate((area, text) => {
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, typed);
  const alert = await popup.waitForSelector('#saved-panel [role=alert]', { visible: true, timeout: 10_000 });
  expect(await alert?.evaluate((element) => element.textContent)).toContain('storage is full');
  expect(await field?.evaluate((area) => area.value)).toBe(typed);
  expect(await alert?.$$eval('button', (buttons) => buttons.length)).toBe(1);
  await popup.close();
  expect(await storedFlags(own)).toMatchObject([{ title: 'Bees', note: '' }]);
});

test('of an import that does not fit nothing is there, and the list goes on when there is room', async () => {
  const before = await storedFlags(own);
  await send(own, [{ kind: 'import', import: 1, flags: large, last: true }]);
  expect(await replies(own, 1)).toEqual([{ kind: 'failed', problem: 'full' }]);
  expect(await storedFlags(own)).toEqual(before);

  await limits.send('Storage.overrideQuotaForOrigin', { origin: session.browser.extensionOrigin });
  await send(own, [{ kind: 'import', import: 2, flags: large, last: true }]);
  expect((await replies(own, 2)).at(-1)).toMatchObject({ kind: 'imported', imported: { added: large.length } });
  expect(await storedFlags(own)).toHaveLength(before.length + large.length);
});
