import { keepers } from './archive-services';
import { parseAddress } from './parse-address';
import type { Via } from '@/lib/publisher/publisher-report';

export interface Unwrapped {
  /** Whose page it is: the original's address, or the page's own; undefined where a copy does not show it. */
  readonly address: string | undefined;
  /** The keeper of the copy in the reader's tab; null where the page is the original. */
  readonly via: Via | null;
}

/** Copies of copies are opened so deep: an archive's copy of a translation of an AMP page. */
const maxDepth = 4;

/**
 * Finds the original behind an archive's, cache's, AMP cache's or translator's address.
 * @param hint an address that the keeper's own page gives for its copy, where the copy's address does not show it
 */
export function unwrapAddress(address: string, hint?: string): Unwrapped {
  let via: Via | null = null;
  let current = address;
  for (let depth = 0; depth < maxDepth; depth++) {
    const copy = openOnce(current);
    const opened =
      copy !== undefined && copy.original === undefined && hint !== undefined ? openHint(copy, hint) : copy;
    if (opened === undefined) return { address: current, via };
    via ??= { kind: opened.kind, host: opened.host };
    if (opened.original === undefined) return { address: undefined, via };
    current = opened.original;
    via = { ...via, original: current };
  }
  return { address: current, via };
}

type Opened = Pick<Via, 'kind' | 'host'> & { readonly original: string | undefined };

function openOnce(address: string): Opened | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.$/u, '');
  for (const { kind, hosts, original, isUnnamedCopy } of keepers) {
    if (!hosts.some((one) => isHost(host, one))) continue;
    const written = original(url);
    const found = written === undefined ? undefined : webAddress(written);
    if (found !== undefined) return { kind, host, original: found };
    if (isUnnamedCopy?.(url) === true) return { kind, host, original: undefined };
  }
  return undefined;
}

const isHost = (host: string, one: string | RegExp): boolean =>
  typeof one === 'string' ? host === one || (one.startsWith('.') && host.endsWith(one)) : one.test(host);

/** A keeper's page may name the original in an address of its own: `archive.ph/2020…/https://…`. */
function openHint(copy: Opened, hint: string): Opened {
  const named = openOnce(hint);
  return named?.host === copy.host ? named : copy;
}

/** `example.com/a`, `https:/example.com/a` and `https%3A%2F%2F…` as keepers write them. */
function webAddress(written: string): string | undefined {
  const decoded = /^https?%3a/iu.test(written) ? decode(written) : written;
  const address = decoded.replace(/^(https?):\/+/iu, '$1://');
  const whole = /^https?:\/\//iu.test(address) ? address : `https://${address.replace(/^\/+/u, '')}`;
  const parsed = parseAddress(whole);
  return parsed?.href;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
