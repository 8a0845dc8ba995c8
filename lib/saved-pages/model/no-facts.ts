import { emptyFacts } from '@/lib/page/empty-facts';
import { limits } from '@/lib/page/limits';
import type { PageFacts } from '@/lib/page/page-facts';
import { cutText } from '@/lib/text/cut-text';

/** The facts of a page of which only address and title are known. */
export const noFacts = (address: string, title: string): PageFacts => ({
  ...emptyFacts,
  address: cutText(address, limits.pageAddress),
  title: cutText(title, limits.title),
});
