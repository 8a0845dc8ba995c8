import { emptyFacts } from '@/lib/page/empty-facts';
import type { PageFacts } from '@/lib/page/page-facts';

/** The facts of a page of which only address and title are known. */
export const noFacts = (address: string, title: string): PageFacts => ({
  ...emptyFacts,
  address: address.slice(0, 4_000),
  title: title.slice(0, 500),
});
