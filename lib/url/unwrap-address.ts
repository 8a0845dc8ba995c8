import { findCopy } from './copy-services';
import { findProxied } from './library-proxies';
import { parseHttp } from './parse-http';
import { trustedCanonical } from './trusted-canonical';
import type { ViaKind } from './via';

/** A service between the reader and the page, and the original's address where the copy's address shows it. */
export interface CopyVia {
  readonly kind: ViaKind;
  readonly host: string;
  readonly original?: string;
}

export interface Unwrapped {
  /** Whose page it is: the original's address, or the page's own; undefined where a copy does not show it. */
  readonly address: string | undefined;
  /** The service that keeps the copy in the reader's tab; null where the page is the original. */
  readonly via: CopyVia | null;
}

/** Copies of copies are opened so deep: an archive's copy of a translation of an AMP page. */
const maxDepth = 4;

/**
 * Finds the original behind the address of an archive, a cache, an AMP cache, a translator or a library's proxy. Only
 * the address decides, never the page.
 * @param canonical the page's canonical address: an archive may write its own longer address of the copy there, which
 *   counts on the archive's own domain alone
 */
export function unwrapAddress(address: string, canonical?: string | null): Unwrapped {
  let via: CopyVia | null = null;
  let current = address;
  for (let depth = 0; depth < maxDepth; depth++) {
    const copy = openOnce(current);
    const longer = copy !== undefined && copy.original === undefined ? trustedCanonical(canonical, current) : undefined;
    const opened = (longer === undefined ? undefined : openOnce(longer)) ?? copy;
    if (opened === undefined) return { address: current, via };
    const { kind, host, original } = opened;
    via ??= { kind, host };
    if (original === undefined) return { address: undefined, via };
    current = original;
    via = { ...via, original: current };
  }
  return { address: current, via };
}

function openOnce(
  address: string,
): (Omit<CopyVia, 'original'> & { readonly original: string | undefined }) | undefined {
  const url = parseHttp(address);
  if (url === undefined) return undefined;
  const copy = findCopy(url);
  if (copy !== undefined) return { ...copy, host: url.hostname.replace(/\.$/u, '') };
  const proxied = findProxied(url);
  return proxied === undefined ? undefined : { kind: 'proxy', ...proxied };
}
