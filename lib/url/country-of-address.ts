import { parseAddress } from './parse-address';

/** Suffixes that are not written like the country's code. */
const codes: Readonly<Record<string, string>> = { uk: 'GB' };

/**
 * The country whose two-letter suffix a host has; undefined where it has none, or one that sites of any country use.
 * @param generic such suffixes: `io`, `tv`
 */
export function countryOfAddress(address: string, generic: readonly string[]): string | undefined {
  const suffix = /\.([a-z]{2})$/u.exec(parseAddress(address)?.host ?? '')?.[1];
  if (suffix === undefined || generic.includes(suffix)) return undefined;
  return codes[suffix] ?? suffix.toUpperCase();
}
