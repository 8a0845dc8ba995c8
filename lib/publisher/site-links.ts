import type { PageFacts } from '@/lib/page/page-facts';
import type { Declared } from './publisher-report';

/** A page of the site on who makes it and by which rules. */
export interface SiteLink {
  readonly what: 'imprint' | 'masthead' | 'ownership' | 'about' | 'corrections' | 'ethics';
  readonly url: string;
}

const ofPolicy: Readonly<Record<string, SiteLink['what']>> = {
  masthead: 'masthead',
  ownershipFundingInfo: 'ownership',
  correctionsPolicy: 'corrections',
  ethicsPolicy: 'ethics',
  publishingPrinciples: 'ethics',
};

/** The site's own pages that its page names in its data; each kind once. */
export function siteLinks(_facts: PageFacts, policies: Declared['policies']): SiteLink[] {
  const found = new Map<SiteLink['what'], string>();
  for (const { name, url } of policies) {
    const what = ofPolicy[name];
    if (what !== undefined && !found.has(what)) found.set(what, url);
  }
  return [...found].map(([what, url]) => ({ what, url }));
}
