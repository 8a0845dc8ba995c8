import { afterEach, expect, test, vi } from 'vitest';
import { countryName } from '@/lib/i18n/display-names';

vi.mock('./browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
const { loadTranslator } = await import('./load-translator');

const files = new Map([
  ['locales/hy.json', { 'date.year': '{year} թ.' }],
  ['display-names/hy.json', { regions: '|PK Պակիստան|', languages: '|ur ուրդու|' }],
]);
const asked = vi.fn<(path: string) => Promise<Response>>((path) =>
  files.has(path) ? Promise.resolve(Response.json(files.get(path))) : Promise.reject(new Error(path)),
);
vi.stubGlobal('fetch', asked);
afterEach(() => asked.mockClear());
vi.spyOn(Intl, 'DisplayNames').mockImplementation(() => {
  throw new Error('the browser is asked for a name');
});

test('a language comes with its messages and its names', async () => {
  const translator = await loadTranslator('hy');
  expect(translator.t('date.year', { year: 2020 })).toBe('2020 թ.');
  expect(countryName('PK', translator)).toBe('Պակիստան');
});

test('files that are missing are English', async () => {
  const translator = await loadTranslator('de');
  expect(translator.t('date.year', { year: 2020 })).toBe('2020');
  expect(countryName('DE', translator)).toBe('Germany');
});

test('English reads no file', async () => {
  expect(countryName('DE', await loadTranslator('en'))).toBe('Germany');
  expect(asked).not.toHaveBeenCalled();
});
