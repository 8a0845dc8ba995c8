import type { PageFacts } from '@/lib/page/page-facts';

/** The page's own claim of its address; whether it counts is for `trustedCanonical` to say. */
export function extractCanonical(facts: PageFacts, address: string): string | null {
  const link = facts.headLinks.find(
    ({ rel, href }) => href !== '' && rel.toLowerCase().split(/\s+/u).includes('canonical'),
  );
  return link === undefined ? null : (URL.parse(link.href, address)?.href ?? null);
}
