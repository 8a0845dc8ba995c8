import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { builtDataset } from './built-dataset';
import { Session } from './session';
import { labelCount, misplacedLabels, sidewaysScroll } from './timeline-labels';

const { topics } = await builtDataset(inject('extensions').chromium).index();

describe.each(browserNames)('the timelines of all topics in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session.end());

  test('each timeline is named without overlap at 400 pixels, in both directions', async () => {
    const page = await session.browser.openOwn('library.html');
    await page.setViewport({ width: 400, height: 800 });
    for (const { id, label } of topics) {
      await page.evaluate((id) => (location.hash = `#topic=${id}`), id);
      await page.waitForFunction((label: string) => document.title.startsWith(label), {}, label);
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((direction) => (document.documentElement.dir = direction), direction);
        expect(await misplacedLabels(page), `${id}, ${direction}`).toEqual([]);
        expect(await sidewaysScroll(page), `${id}, ${direction}`).toBe(0);
      }
      expect(await labelCount(page), id).toBeGreaterThan(2);
    }
    await page.close();
  });
});
