import words from '@/data/site-links.json';
import type { PageFacts } from '@/lib/page/page-facts';
import { type SiteLinkWords, type SitePage, sitePages } from '@/lib/schema/site-links';
import type { Declared } from './publisher-report';

/** A page of the site on who makes it and by which rules. */
export interface SiteLink {
  readonly what: SitePage;
  readonly url: string;
}

const ofPolicy: Readonly<Record<string, SitePage>> = {
  masthead: 'masthead',
  ownershipFundingInfo: 'ownership',
  correctionsPolicy: 'corrections',
  ethicsPolicy: 'ethics',
  publishingPrinciples: 'ethics',
};

// The compiler has checked the file against this schema.
const list: SiteLinkWords = words;
const pageOfWord = new Map(
  sitePages.toReversed().flatMap((page) => list[page].map((word): [string, SitePage] => [word, page])),
);

/** The site's own pages that its page names in its data, else links in its foot; each kind once. */
export function siteLinks({ links }: Pick<PageFacts, 'links'>, policies: Declared['policies']): SiteLink[] {
  const found = new Map<SitePage, string>();
  const add = (what: SitePage | undefined, url: string): void => {
    if (what !== undefined && !found.has(what)) found.set(what, url);
  };
  for (const { name, url } of policies) add(ofPolicy[name], url);
  for (const { place, text, href } of links) if (place === 'footer') add(pageOfLink(text, href), href);
  return [...found].map(([what, url]) => ({ what, url }));
}

const pageOfLink = (text: string, href: string): SitePage | undefined =>
  pageOfWord.get(text.replace(/\s+/gu, ' ').trim().toLowerCase()) ?? pageOfWord.get(lastPart(href));

/** The last part of an address as words: `/ueber-uns.html` is `ueber uns`. */
function lastPart(href: string): string {
  const part =
    URL.parse(href)
      ?.pathname.split('/')
      .findLast((one) => one !== '') ?? '';
  return part
    .toLowerCase()
    .replace(/\.\w{2,5}$/u, '')
    .replaceAll(/[-_]+/gu, ' ');
}
