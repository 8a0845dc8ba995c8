import { canonicalOf } from '@/lib/page/canonical-of';
import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledPublisher, Credit, PublisherNames } from '@/lib/schema/compiled';
import { isAmpAddress } from '@/lib/url/amp';
import { trustedCanonical } from '@/lib/url/trusted-canonical';
import { extractDeclared } from './extract-declared';
import { findByAddress, type PublishersOf } from './find-by-address';
import { type Citation, countCitations, linkCitations, textCitations } from './find-cited';
import { findClaimed } from './find-claimed';
import { findSyndication, foreignCanonical, syndicated, type Syndication } from './find-syndication';
import { findWholeName } from './name-index';
import { parseAddress } from '@/lib/url/parse-address';
import type { CitedPublisher, ClaimedPublisher, Declared, HostedOn, ReportPublisher, Via } from './publisher-report';
import { nameOf, reportHost, reportPublisher } from './report-publisher';
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
  const [{ match, hostedOn }, names, credits] = await Promise.all([
    findByAddress(unwrapped.address, publishersOf),
    lookup.publisherNames(),
    lookup.credits(),
  ]);
  const record = match?.publisher ?? null;
  const isOwn = (id: string) => id === record?.id || id === hostedOn?.id;
  const syndication = findSyndication(facts, domain);
  const agencyId = syndication === undefined ? undefined : findWholeName(syndication.agency.name, names)?.id;
  const citations = [
    ...(syndication === undefined || agencyId === undefined ? [] : [bylineCitation(facts, syndication, agencyId)]),
    ...(await linkCitations(facts, domain, publishersOf, ({ id }) => isOwn(id))),
    ...textCitations(facts, names, isOwn),
  ].filter(({ id }) => !isOwn(id));
  const findings: PublisherFindings = {
    record,
    publisher: match === null ? null : reportPublisher(match, credits),
    hostedOn: hostedOn === null ? null : reportHost(hostedOn),
    claimed: findClaimed(facts, names, record, parsed?.host ?? ''),
    via: unwrapped.via ?? ampVia(facts, address) ?? (await syndicationVia(facts, address, syndication, publishersOf)),
    declared: extractDeclared(facts, unwrapped.address ?? address),
    cited: countCitations(citations),
  };
  return { findings, citations };
}

/** An AMP page on its publisher's own hosts: its canonical address is another one on the same registrable domain. */
function ampVia(facts: PageFacts, address: string): Via | null {
  const page = isAmpAddress(address) ? parseAddress(address) : undefined;
  const original = trustedCanonical(canonicalOf(facts), address);
  if (page === undefined || original === undefined || original === page.href) return null;
  return { kind: 'amp', host: page.host, original };
}

function bylineCitation({ blocks }: PageFacts, { agency, quote }: Syndication, id: string): Citation {
  const block = blocks.findIndex(({ text }) => text.startsWith(quote.slice(0, 40)));
  return { id, name: agency.name, how: 'byline', block, offset: 0 };
}

/** "From …, on …": an agency's credit, or a canonical address on a known publisher's host, which earns no record. */
async function syndicationVia(
  facts: PageFacts,
  address: string,
  syndication: Syndication | undefined,
  publishersOf: PublishersOf,
): Promise<Via | null> {
  const page = parseAddress(address);
  if (page === undefined) return null;
  const original = foreignCanonical(facts, page.registrableDomain);
  const { match } = await findByAddress(original, publishersOf);
  if (match !== null && original !== undefined) return syndicated(page.host, nameOf(match.publisher.names), original);
  return syndication === undefined ? null : syndicated(page.host, syndication.agency.name);
}
