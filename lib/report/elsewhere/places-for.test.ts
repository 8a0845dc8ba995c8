import { expect, test } from 'vitest';
import type { ReportPlace } from '@/lib/places/find-places';
import { placesFor } from './places-for';

const places = (text: string): ReportPlace[] =>
  text.split(' ').flatMap((one) => {
    const [country = '', weight = '0'] = one.split(':');
    return country === '' ? [] : [{ country, weight: Number(weight), because: [] }];
  });

test.each([
  ['what the page is about, then the seat', 'ES:0.6 BE:0.3 GB:0', [], 'ES BE GB'],
  ['what is named beside it counts for nothing', 'US:0.8 KE:0.08 IL:0.08 GB:0', [], 'US GB'],
  ['the seat leads where nothing stands out', 'CN:0.2 US:0.2 KP:0.1 JP:0', [], 'JP CN US'],
  ['one little place is better than none', 'LT:0.1 IL:0.08', [], 'LT'],
  ['parties lead', 'US:0.6 GB:0', ['IN', 'PK'], 'IN PK US GB'],
  ['each once', 'IN:0.6 GB:0', ['IN', 'PK'], 'IN PK GB'],
  ['none', '', [], ''],
] as const)('%s', (_, given, parties, expected) => {
  expect(placesFor(places(given), parties).join(' ')).toBe(expected);
});
