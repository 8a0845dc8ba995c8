import { findDates } from '@/lib/date/find-dates';
import type { PageDates } from '@/lib/date/page-dates';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';

/** From the text of a page to its dates, the parse included. */
export const datesOfHtml = (html: string, address: string, now: string): Promise<PageDates> =>
  findDates(readFacts(parse5Tree(html), address), address, now);
