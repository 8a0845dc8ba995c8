import { canonicalOf } from '@/lib/page/canonical-of';
import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledPublisher, Credit, PublisherNames } from '@/lib/schema/compiled';
import { isAmpAddress } from '@/lib/url/amp';
import { trustedCanonical } from '@/lib/url/trusted-canonical';
import { extractDeclared } from './extract-declared';
import { type Account, findAccount } from './find-account';
import { findByAddress, nobody, type PublishersOf } from './find-by-address';
import { type Carried, findCarried } from './find-carried';
import { type Citation, countCitations, linkCitations, textCitations, withKinds } from './find-cited';
import { findClaimed } from './find-claimed';
import { findSyndication, syndicated, type Syndication } from './find-syndication';
import { type Hosting, hostingOf } from './hosting';
import type { PublisherMatch } from './match-publisher';
import { findWholeName } from './name-index';
import type { NamedPublisher } from './names-by-word';
import { parseAddress } from '@/lib/url/parse-address';
import { registrableDomainOf } from '@/lib/url/registrable-domain';
import type { CitedPublisher, ClaimedPublisher, Declared, HostedOn, ReportPublisher, Via } from './publisher-report';
import { firstValue, reportHost, reportPublisher } from './report-publisher';
import { hidesHost } from '@/lib/url/library-proxies';
import { unwrapAddress } from '@/lib/url/unwrap-address';

/** The part of the dataset that publishers are found in. */
export interface PublisherLookup {
  publishersOf(registrableDomain: string): Promise<readonly CompiledPublisher[]>;
  publisherNames(): Promise<PublisherNames>;
  credits(): Promise<Readonly<Record<string, Credit>>>;
}

export interface PublisherFindings {
  /** The record behind `publisher`, for its stakes. */
  readonly record: CompiledPublisher | null;
  readonly publisher: ReportPublisher | null;
  readonly hostedOn: HostedOn | null;
  readonly claimed: ClaimedPublisher | null;
  readonly via: Via | null;
  readonly declared: Declared;
  readonly cited: readonly CitedPublisher[];
}

/** Who publishes the page: by its address, by what it says of itself, and whom it cites. */
export async function findPublisher(
  facts: PageFacts,
  address: string,
  lookup: PublisherLookup,
): Promise<PublisherFindings> {
  return (await findPublisherWithCitations(facts, address, lookup)).findings;
}

/** The same, with the places of the citations, to which `citedTopics` adds the topics named there. */
export async function findPublisherWithCitations(
  facts: PageFacts,
  address: string,
  lookup: PublisherLookup,
): Promise<{ readonly findings: PublisherFindings; readonly citations: readonly Citation[] }> {
  const publishersOf: PublishersOf = (domain) => lookup.publishersOf(domain);
  const unwrapped = unwrapAddress(address, canonicalOf(facts));
  const parsed = parseAddress(unwrapped.address ?? address);
  const domain = parsed?.registrableDomain ?? '';
  const [found, names, credits] = await Promise.all([
    findByAddress(unwrapped.address, publishersOf),
    lookup.publisherNames(),
    lookup.credits(),
  ]);
  const proxy = found.match === null ? null : unknownProxy(unwrapped.address ?? address, found.match.publisher);
  const addressed = proxy === null ? found : nobody;
  const elsewhere = await findElsewhere(facts, domain, publishersOf);
  const hosting = parsed && hostingOf(parsed.host);
  const account = parsed && hosting && findAccount(facts, parsed, hosting);
  const syndication = findSyndication(facts, domain);
  const agency = syndication === undefined ? undefined : findWholeName(syndication.agency.name, names);
  const carries = addressed.match === null && hosting?.carries === 'articles';
  const isPortal = (id: string) => id === addressed.hostedOn?.id || id === hosting?.host;
  const carried = carries
    ? (findCarried(facts, names, elsewhere, isPortal) ??
      (syndication && agency && { named: agency, how: 'byline', quote: syndication.quote }))
    : undefined;
  const hostedOn = addressed.hostedOn;
  const match = addressed.match ?? (await recordBehind(account, carried, publishersOf));
  const record = match?.publisher ?? null;
  const isOwn = (id: string) => id === record?.id || id === hostedOn?.id;
  const citations = [
    ...(syndication === undefined || agency === undefined ? [] : [bylineCitation(facts, syndication, agency)]),
    ...(await linkCitations(facts, domain, publishersOf, ({ id }) => isOwn(id))),
    ...textCitations(facts, names, isOwn),
  ].filter(({ id }) => !isOwn(id));
  const findings: PublisherFindings = {
    record,
    publisher: match === null ? null : reportPublisher(match, credits),
    hostedOn:
      hostedOn === null
        ? null
        : {
            ...reportHost(hostedOn),
            ...(account && { account: account.name }),
            ...(hosting?.carries && { carries: hosting.carries }),
          },
    claimed:
      carried === undefined
        ? findClaimed(facts, names, { publisher: record, host: parsed?.host ?? '', elsewhere })
        : null,
    via:
      unwrapped.via ??
      proxy ??
      (carried && hosting && carrierVia(hosting, carried)) ??
      ampVia(facts, address) ??
      syndicationVia(address, syndication),
    declared: extractDeclared(facts, unwrapped.address ?? address),
    cited: await withKinds(countCitations(citations), publishersOf),
  };
  return { findings, citations };
}

/** The record that claims the account, or that of the paper whose article it is. */
async function recordBehind(
  account: Account | undefined,
  carried: Carried | undefined,
  publishersOf: PublishersOf,
): Promise<PublisherMatch | null> {
  if (carried !== undefined) {
    const { id, domain } = carried.named;
    const publisher = (await publishersOf(registrableDomainOf(domain))).find((one) => one.id === id);
    return publisher === undefined ? null : { publisher, matchedBy: 'host' };
  }
  return account === undefined ? null : (await findByAddress(account.address, publishersOf)).match;
}

const carrierVia = ({ host, name }: Hosting, { how, quote }: Carried): Via => ({
  kind: 'carrier',
  host,
  name,
  how,
  quote,
});

/** A university's or library's host on which another host's name is hidden: the page is not theirs. */
function unknownProxy(address: string, publisher: CompiledPublisher): Via | null {
  const host = URL.parse(address)?.hostname ?? '';
  const kind = firstValue(publisher.facts, 'kind');
  const lends = kind === 'university' || kind === 'library' || kind === 'research-institute';
  return lends && hidesHost(host) ? { kind: 'proxy', host: host.slice(host.indexOf('.') + 1) } : null;
}

function syndicationVia(address: string, syndication: Syndication | undefined): Via | null {
  const page = syndication === undefined ? undefined : parseAddress(address);
  return page === undefined || syndication === undefined ? null : syndicated(page.host, syndication);
}

/** An AMP page on its publisher's own hosts: its canonical address is another one on the same registrable domain. */
function ampVia(facts: PageFacts, address: string): Via | null {
  const page = isAmpAddress(address) ? parseAddress(address) : undefined;
  const original = trustedCanonical(canonicalOf(facts), address);
  if (page === undefined || original === undefined || original === page.href) return null;
  return { kind: 'amp', host: page.host, original };
}

function bylineCitation(
  { blocks }: PageFacts,
  { agency, quote }: Syndication,
  { id, domain }: NamedPublisher,
): Citation {
  const block = blocks.findIndex(({ text }) => text.startsWith(quote.slice(0, 40)));
  return { id, name: agency.name, domain, how: 'byline', block, offset: 0 };
}

/** The publisher on whose host the page's canonical address is, where that is another registrable domain. */
async function findElsewhere(
  facts: PageFacts,
  registrableDomain: string,
  publishersOf: PublishersOf,
): Promise<CompiledPublisher | null> {
  const canonical = canonicalOf(facts);
  const address = canonical === undefined ? undefined : unwrapAddress(canonical).address;
  const isForeign = address !== undefined && parseAddress(address)?.registrableDomain !== registrableDomain;
  return isForeign ? ((await findByAddress(address, publishersOf)).match?.publisher ?? null) : null;
}
