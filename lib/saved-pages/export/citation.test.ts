import { expect, test } from 'vitest';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { createTranslator } from '@/lib/i18n/translator';
import en from '@/public/locales/en.json';
import { citation } from './citation';

const translator = createTranslator('en', en, en, () => 'other');
const flag = sampleFlag(0, {
  author: 'Ada Moss',
  title: 'Bees sleep.',
  publisher: { id: 'bee-news', name: 'Bee News', domain: 'bees.example' },
  claimed: null,
  published: { date: '2020-03-06', precision: 'day', rule: 'r', quote: 'q', where: 'text' },
  address: 'https://bees.example/1',
  savedOn: '2026-11-24',
});

test.each<readonly [string, Partial<Flag>, string]>([
  [
    'all of it',
    {},
    'Ada Moss, “Bees sleep”, Bee News, 6 March 2020, https://bees.example/1, read on 24 November 2026.',
  ],
  [
    'a month is all that is known',
    { published: { date: '2020-03', precision: 'month', rule: 'r', quote: 'q', where: 'text' } },
    'Ada Moss, “Bees sleep”, Bee News, March 2020, https://bees.example/1, read on 24 November 2026.',
  ],
  [
    'hardly anything is known, and that is said of the date',
    { author: null, title: '', publisher: null, published: null },
    'bees.example, no date, https://bees.example/1, read on 24 November 2026.',
  ],
  [
    'whom the page names is its claim, beside the host',
    { publisher: null, claimed: 'Dawn' },
    'Ada Moss, “Bees sleep”, bees.example (says it is Dawn), 6 March 2020, https://bees.example/1, read on 24 November 2026.',
  ],
])('%s', (_, changes, text) => {
  expect(citation({ ...flag, ...changes }, translator)).toBe(text);
});
