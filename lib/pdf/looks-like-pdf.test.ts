import { expect, test } from 'vitest';
import { looksLikePdf } from './looks-like-pdf';

test.each([
  ['https://reports.example/a.pdf', undefined, 'yes'],
  ['https://reports.example/a.PDF?download=1#page=3', undefined, 'yes'],
  ['https://reports.example/a.pdf', 'text/html', 'yes'],
  ['https://reports.example/get?id=7', 'application/pdf', 'yes'],
  ['https://reports.example/get?id=7', undefined, 'perhaps'],
  ['https://reports.example/get?id=7', 'text/html', 'no'],
  ['https://reports.example/pdf', 'text/html', 'no'],
  ['file:///home/a.pdf', undefined, 'no'],
  ['chrome://settings/a.pdf', undefined, 'no'],
  [undefined, undefined, 'no'],
] as const)('%s, read as %s: %s', (address, contentType, expected) => {
  expect(looksLikePdf(address, contentType)).toBe(expected);
});
