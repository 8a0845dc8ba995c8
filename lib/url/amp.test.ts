import { describe, expect, test } from 'vitest';
import { isAmpAddress, withoutAmp } from './amp';

describe('a publisher’s own AMP page', () => {
  test.each([
    ['https://a.org/news/1/amp/', 'https://a.org/news/1'],
    ['https://a.org/news/1/amp', 'https://a.org/news/1'],
    ['https://a.org/news/1.amp', 'https://a.org/news/1'],
    ['https://a.org/news/1.amp.html', 'https://a.org/news/1.html'],
    ['https://a.org/news/1?amp=1', 'https://a.org/news/1'],
    ['https://a.org/news/1?amp', 'https://a.org/news/1'],
    ['https://a.org/news/1?amp=true&page=2', 'https://a.org/news/1?page=2'],
    ['https://a.org/news/1?outputType=amp', 'https://a.org/news/1'],
  ])('%s shows %s', (address, plain) => {
    expect(isAmpAddress(address)).toBe(true);
    expect(withoutAmp(address)).toBe(plain);
  });

  test.each(['https://amp.a.org/news/1', 'https://a.org/amp/news/1', 'https://a.org/news/1-amp.html'])(
    '%s does not tell the plain address',
    (address) => {
      expect(isAmpAddress(address)).toBe(true);
      expect(withoutAmp(address)).toBeUndefined();
    },
  );

  test.each([
    'https://a.org/amp',
    'https://a.org/guitar-amp',
    'https://a.org/ampere/1',
    'https://a.org/lamp',
    'https://a.org/a?amp=20',
    'https://ampere.org/a',
    'https://a.org/sample.html',
    'not an address',
  ])('%s is none', (address) => {
    expect(isAmpAddress(address)).toBe(false);
    expect(withoutAmp(address)).toBeUndefined();
  });
});
