import { unwrapAddress } from '@/lib/url/unwrap-address';

/** The address of the page that an archive's, cache's or AMP copy shows; undefined where the address is no copy's. */
export function originalAddress(address: string): string | undefined {
  const { address: kept, via } = unwrapAddress(address);
  const original = via === null ? undefined : kept;
  return ownAmp(original ?? address) ?? original;
}

/** A page's own AMP version: `…/page/amp/`, `…/page?amp=1`, `…?outputType=amp`. */
function ownAmp(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  const plain = new URL(url);
  plain.pathname = url.pathname.replace(/(?<=.)\/amp\/?$/u, '');
  if (/^(1|true|)$/u.test(url.searchParams.get('amp') ?? 'no')) plain.searchParams.delete('amp');
  if (url.searchParams.get('outputType') === 'amp') plain.searchParams.delete('outputType');
  return plain.href === url.href ? undefined : plain.href;
}
