import { withoutAmp } from './amp';
import { unwrapAddress } from './unwrap-address';

/**
 * The address of the page that a copy shows (an archive's, a cache's, an AMP page's, a proxy's), as far as the copy's
 * own address tells; undefined where the address is no copy's.
 */
export function originalAddress(address: string): string | undefined {
  const { address: shown, via } = unwrapAddress(address);
  const original = via === null ? undefined : shown;
  return withoutAmp(original ?? address) ?? original;
}
