import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { createTranslator } from '@/lib/i18n/translator';
import { checkOwnData } from '@/lib/custom-data/check-custom-data';
import { defaultSettings } from '@/lib/settings/settings';
import en from '@/public/locales/en.json';
import { ownDataFile } from '@/tests/support/own-data';
import { BesideTheList } from '@/tests/support/flag-guard';
import { importContext } from '@/tests/support/import-files';
import { parseImport } from '@/lib/saved-pages/import/parse-import';

const settings = { ...defaultSettings, theme: 'dark' };
vi.mock('@/lib/extension/api/browser', () => ({
  browser: {
    storage: { local: { get: () => Promise.resolve({ settings }), set: () => Promise.resolve() } },
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
  },
}));
// A test before this one in the same worker may have loaded them with a browser of its own.
vi.resetModules();
const { openFlagStore } = await import('./flag-store');
const { exportEverything } = await import('./kept-data');
const { keepOwnData } = await import('./own-data-store');

test('everything is one file: the list as it can be imported, the settings, the reader’s own data', async () => {
  const flags = openFlagStore(new BesideTheList().guard());
  const saved = sampleFlags(3);
  await flags.import(saved);
  const own = JSON.stringify(ownDataFile());
  const checked = checkOwnData(new TextEncoder().encode(own));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  await keepOwnData(checked, own, '2026-11-24');
  const { name, content } = await exportEverything(
    flags,
    createTranslator('en', en, en, () => 'other'),
  );
  expect(name).toMatch(/^masthead-everything-\d{4}-\d\d-\d\d\.zip$/u);
  const files = unzipSync(content);
  const text = (file: string): string => new TextDecoder().decode(files[file]);
  expect(JSON.parse(text('settings.json'))).toEqual(settings);
  expect(text('your-data-1.json')).toBe(own);
  const [list] = parseImport(name, content, importContext);
  if (list === undefined || 'refused' in list) throw new Error(JSON.stringify(list));
  expect(new Set(list.flags.map(({ id }) => id))).toEqual(new Set(saved.map(({ id }) => id)));
});
