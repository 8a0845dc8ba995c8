import { pageKey } from '@/lib/url/page-key';
import { routeOf } from '@/lib/url/page-of';
import { parseHttp } from '@/lib/url/parse-http';
import { canonicalOf } from '@/lib/page/canonical-of';
import type { PageFacts } from '@/lib/page/page-facts';

/**
 * The facts without a head that is another page's. A page that goes on to another address without loading (by
 * `history.pushState`) mostly leaves canonical address, metadata and structured data of the page before in its head:
 * after that they count only where they declare the address that the page has now.
 * @param address the page's address, from the tab
 */
export function withoutStaleHead(facts: PageFacts, address: string): PageFacts {
  if (facts.loadedAs === '' || pageKey(facts.loadedAs) === pageKey(address)) return facts;
  if (declaredAddresses(facts).some((declared) => isSamePage(declared, address))) return facts;
  return {
    ...facts,
    title: isTitleOfHead(facts) ? '' : facts.title,
    metadata: [],
    headLinks: [],
    structured: [],
    scriptDates: [],
    comments: [],
  };
}

function declaredAddresses(facts: PageFacts): string[] {
  const shared = facts.metadata.filter(({ name }) => name === 'og:url' || name === 'twitter:url');
  const structured = facts.structured.flatMap(({ source, properties }) =>
    source === 'json-ld' ? properties.filter(([name]) => name === 'mainEntityOfPage').map(([, value]) => value) : [],
  );
  return [canonicalOf(facts) ?? '', ...shared.map(({ content }) => content), ...structured];
}

/** A canonical address often lacks the parameters of the tab's. */
function isSamePage(declared: string, address: string): boolean {
  const [own, page] = [URL.parse(declared, address), parseHttp(address)];
  if (own === null || page === undefined || declared === '') return false;
  if (pageKey(own.href) === pageKey(address)) return true;
  return own.host === page.host && own.pathname === page.pathname && own.search === '' && hasSameRoute(own, page);
}

const hasSameRoute = (one: URL, other: URL): boolean => routeOf(one.hash) === routeOf(other.hash);

/** Whether the title element is still the one of the metadata that are left out. */
function isTitleOfHead({ title, metadata, structured }: PageFacts): boolean {
  const titles = [
    ...metadata.filter(({ name }) => /^(?:og|twitter):title$/u.test(name)).map(({ content }) => content),
    ...structured.flatMap(({ properties }) =>
      properties.filter(([name]) => name === 'headline').map(([, value]) => value),
    ),
  ];
  return titles.some((one) => one.trim() !== '' && title.includes(one.trim()));
}
