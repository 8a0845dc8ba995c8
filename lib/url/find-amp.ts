import type { PageFacts } from '@/lib/page/page-facts';
import { parseAddress } from './parse-address';
import type { Via } from '@/lib/publisher/publisher-report';

const ampPath = /(?:^|\/)amp(?:\/|$)|[./-]amp(?:\.html?)?$/iu;
const ampQuery = /[?&](?:amp(?:=1|=true)?|outputType=amp)(?:&|$)/u;

/** An AMP page on its publisher's own hosts: its canonical address is another one on the same registrable domain. */
export function findAmp(facts: PageFacts, address: string): Via | null {
  const page = parseAddress(address);
  if (page === undefined) return null;
  const url = new URL(page.href);
  const looksLikeAmp = page.host.split('.')[0] === 'amp' || ampPath.test(url.pathname) || ampQuery.test(url.search);
  if (!looksLikeAmp) return null;
  const href = facts.headLinks.find(({ rel }) => rel.toLowerCase().split(/\s+/u).includes('canonical'))?.href;
  const canonical = href === undefined ? undefined : parseAddress(href);
  if (canonical?.registrableDomain !== page.registrableDomain || canonical.href === page.href) return null;
  return { kind: 'amp', host: page.host, original: canonical.href };
}
