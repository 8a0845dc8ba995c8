import type { PageFacts } from './page-facts';

/** The address that the page gives as its canonical one; whether it counts is for `trustedCanonical` to say. */
export const canonicalOf = ({ headLinks }: PageFacts): string | undefined =>
  headLinks.find(({ rel, href }) => href !== '' && rel.toLowerCase().split(/\s+/u).includes('canonical'))?.href;

/** The same in full, on a page of that address. */
export function canonicalAddress(facts: PageFacts, address: string): string | null {
  const canonical = canonicalOf(facts);
  return canonical === undefined ? null : (URL.parse(canonical, address)?.href ?? null);
}
