import { cleanAddress } from './clean-address';
import { originalAddress } from './original-address';
import { withoutWww } from './without-www';

/**
 * What makes two addresses one page: the cleaned original of a copy, without scheme, `www.`, trailing slash and the
 * order of its parameters. Undefined for everything but http and https.
 */
export function pageKey(address: string): string | undefined {
  const cleaned = cleanAddress(originalAddress(address) ?? address);
  if (cleaned === undefined) return undefined;
  const url = new URL(cleaned);
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = url.pathname.replace(/\/+$/u, '').replace(/%[0-9a-f]{2}/giu, (escape) => escape.toUpperCase());
  url.searchParams.sort();
  return `${withoutWww(url.hostname)}${port}${path}${url.search}${url.hash}`;
}

/** The keys of addresses, each once. */
export const pageKeys = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.map((address) => pageKey(address)).filter((key) => key !== undefined)),
];
