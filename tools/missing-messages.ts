import { readFileSync } from 'node:fs';
import path from 'node:path';
import { missingKeys, type WrittenCatalogue } from '@/lib/i18n/catalogue-checks';
import { languages } from '@/lib/i18n/plural';

// usage: npm run messages [-- --warn]
// Lists, for each language of the interface, the keys of the English catalogue that its catalogue lacks; fails where any
// is missing, unless it is to warn only.
const folder = path.resolve(import.meta.dirname, '../public/locales');
const read = (language: string): WrittenCatalogue =>
  JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')) as WrittenCatalogue;

const english = read('en');
let missing = 0;
for (const language of Object.keys(languages)) {
  const keys = missingKeys(read(language), english);
  missing += keys.length;
  if (keys.length > 0) console.warn(`${language}: ${keys.length} not translated\n  ${keys.join('\n  ')}`);
}
if (missing === 0) console.log('all messages are translated');
if (missing > 0 && !process.argv.includes('--warn')) process.exitCode = 1;
