import { isAmpAddress, withoutAmp } from './amp';
import { trustedCanonical } from './trusted-canonical';
import { unwrapAddress } from './unwrap-address';

/**
 * The address of the page that a copy shows (an archive's, a cache's, an AMP page's, a proxy's); undefined where the
 * address is no copy's, or does not tell.
 * @param canonical what the page gives as its canonical address, which counts on the address's own registrable domain
 *   alone: there an AMP page names its plain one, and an archive its copy's longer address
 */
export function originalAddress(address: string, canonical?: string | null): string | undefined {
  const { address: shown, via } = unwrapAddress(address, canonical);
  const original = via === null ? undefined : shown;
  const page = original ?? address;
  const plain = isAmpAddress(page) ? trustedCanonical(canonical, page) : undefined;
  return plain ?? withoutAmp(page) ?? original;
}
