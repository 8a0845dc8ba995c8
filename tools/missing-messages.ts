import { readFileSync } from 'node:fs';
import path from 'node:path';
import { missingKeys, type WrittenCatalogue } from '@/lib/i18n/catalogue-checks';
import { languages } from '@/lib/i18n/plural';

// usage: npx tsx tools/missing-messages.ts
// Lists, for each language of the interface, the keys of the English catalogue that its catalogue lacks.
const folder = path.resolve(import.meta.dirname, '../public/locales');

function read(language: string): WrittenCatalogue {
  try {
    return JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')) as WrittenCatalogue;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

const english = read('en');
for (const language of Object.keys(languages)) {
  const missing = missingKeys(read(language), english);
  const all = Object.keys(english).length;
  console.log(
    `${language}: ${missing.length} of ${all} missing${missing.length === all ? '' : missing.map((key) => `\n  ${key}`).join('')}`,
  );
}
