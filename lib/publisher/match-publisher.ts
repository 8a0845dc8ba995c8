import type { CompiledPublisher } from '@/lib/record/compiled';
import type { PageAddress } from './page-address';

export interface PublisherMatch {
  readonly publisher: CompiledPublisher;
  readonly matchedBy: 'host' | 'path';
}
export interface HostAnswer {
  readonly match: PublisherMatch | null;
  /** The platform whose host it is, where the publisher is somebody else. */
  readonly hostedOn: CompiledPublisher | null;
}

/** The publisher of an address among those of its registrable domain: longest host first, then longest path. */
export function matchPublisher(address: PageAddress, publishers: readonly CompiledPublisher[]): HostAnswer {
  let best: (PublisherMatch & { readonly length: number }) | null = null;
  let hostedOn: CompiledPublisher | null = null;
  for (const publisher of publishers) {
    for (const { host, path } of publisher.domains) {
      if (!isHostOrBelow(address.host, host) || (path !== undefined && !isPathOrBelow(address.path, path))) continue;
      if (publisher.sharedHost === true && path === undefined && !isOwnPage(address, host)) {
        hostedOn = publisher;
        continue;
      }
      const length = host.length * 1_000 + (path?.length ?? 0);
      if (best === null || length > best.length)
        best = { publisher, matchedBy: path === undefined ? 'host' : 'path', length };
    }
  }
  return { match: best, hostedOn: best === null || best.publisher === hostedOn ? hostedOn : null };
}

/** Whole labels only: `rt.com` is not the host of `deviantart.com`. */
const isHostOrBelow = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`);
const isPathOrBelow = (path: string, of: string): boolean => path === of || path.startsWith(`${of}/`);
const isOwnPage = (address: PageAddress, host: string): boolean => address.host === host && address.path === '/';
