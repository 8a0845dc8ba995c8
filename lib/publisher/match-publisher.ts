import type { CompiledPublisher } from '@/lib/schema/compiled';
import type { PageAddress } from '@/lib/url/parse-address';
import { isHostOrBelow } from '@/lib/url/site-of';

export interface PublisherMatch {
  readonly publisher: CompiledPublisher;
  readonly matchedBy: 'host' | 'path';
}
export interface HostAnswer {
  readonly match: PublisherMatch | null;
  /** The platform or house whose host it is, where the publisher is somebody else or unknown. */
  readonly hostedOn: CompiledPublisher | null;
}

/** The publisher of an address among those of its registrable domain: longest host first, then longest path. */
export function matchPublisher(address: PageAddress, publishers: readonly CompiledPublisher[]): HostAnswer {
  let best: (PublisherMatch & { readonly length: number }) | null = null;
  let house: { readonly publisher: CompiledPublisher; readonly length: number } | null = null;
  for (const publisher of publishers) {
    for (const { host, path } of publisher.domains) {
      if (!isHostOrBelow(address.host, host) || (path !== undefined && !isPathOrBelow(address.path, path))) continue;
      // One host counts for more than any path on it; a path is at most 4,000 characters long.
      const length = host.length * 10_000 + (path?.length ?? 0);
      if (path === undefined && !holdsFor(publisher, address, host)) {
        if (house === null || length > house.length) house = { publisher, length };
      } else if (best === null || length > best.length)
        best = { publisher, matchedBy: path === undefined ? 'host' : 'path', length };
    }
  }
  // Below a shared host nothing is inherited from the hosts above it either.
  const match = best !== null && house !== null && house.length > best.length ? null : best;
  return { match, hostedOn: house === null || house.publisher === match?.publisher ? null : house.publisher };
}

/** Whether a record of a whole host says something of this address on it or below it. */
function holdsFor({ sharedHost, hostOnly }: CompiledPublisher, address: PageAddress, host: string): boolean {
  if (sharedHost === true) return address.host === host && address.path === '/';
  return hostOnly !== true || address.host === host;
}

/** Whole segments only. Accounts are written in either case: `/@RT` is `/@rt`. */
function isPathOrBelow(path: string, of: string): boolean {
  const [lower, start] = [path.toLowerCase(), of.toLowerCase()];
  return lower === start || lower.startsWith(`${start}/`);
}
