import { expect, test } from 'vitest';
import { displayHost } from './display-host';
import { pageKey } from './page-key';
import { parseAddress } from './parse-address';
import { siteOf } from './site-of';
import { withoutWww } from './without-www';

test.each([
  ['www.a.org', 'a.org'],
  ['www2.a.org', 'a.org'],
  ['www.a.org.', 'a.org'],
  ['www.gov.uk', 'www.gov.uk'],
  ['www.blogspot.com', 'www.blogspot.com'],
  ['www.org', 'www.org'],
  ['www10.a.org', 'www10.a.org'],
  ['wwwa.org', 'wwwa.org'],
  ['news.www.a.org', 'news.www.a.org'],
  ['localhost', 'localhost'],
])('%s is %s, everywhere', (host, short) => {
  expect(withoutWww(host)).toBe(short);
  expect(displayHost(`https://${host}/`)).toBe(short);
  expect(pageKey(`https://${host}/`)).toBe(short);
  const [parsed, site] = [parseAddress(`https://${host}/`)?.host, siteOf(host)];
  if (parsed !== undefined) expect(parsed).toBe(short);
  if (site !== undefined) expect(site).toBe(short);
});
