import { expect, test } from 'vitest';
import { countryOfAddress } from './country-of-address';

test.each([
  ['https://www.elespectador.com.co/a', 'CO'],
  ['https://news.example.co.uk/a', 'GB'],
  ['https://masthead.example/a', undefined],
  ['https://some.io/a', undefined],
  ['no address', undefined],
])('%s is of %s', (address, country) => {
  expect(countryOfAddress(address, ['io'])).toBe(country);
});
