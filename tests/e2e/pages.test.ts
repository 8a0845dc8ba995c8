import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserName } from '@/tools/browsers/launch';
import { inspectPage } from '@/tools/inspect/inspect-page';
import { localDay } from '@/tools/inspect/now';
import { goldenPages } from '@/tests/support/golden-pages';
import { builtDataset } from './built-dataset';
import { inert, Session } from './session';

const pages = await goldenPages();
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(['chromium', 'firefox'] as const)(
  'in %s every golden page is read and answered as by the inspector:',
  (name) => {
    let session: Session;
    beforeAll(async () => {
      session = await Session.start(name);
    });
    afterAll(() => session.end());

    test.each(pages.map((page) => [page.name, page] as const))('%s', async (_, { file, bytes, expected }) => {
      const url = expected.url.replace(/^https:/u, 'http:');
      const reading = await session.read(url, { body: bytes, type: 'text/html', headers: inert });
      const inspected = await inspectPage({ file, url }, localDay(new Date()), datasetOf(name));
      expect(reading.facts).toEqual(plain(inspected.facts));
      expect(reading.report).toEqual(plain(inspected.report));
    });
  },
);

const datasetOf = (name: BrowserName) => builtDataset(inject('extensions')[name]);
