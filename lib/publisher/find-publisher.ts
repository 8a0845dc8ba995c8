import type { PageFacts } from '@/lib/facts/page-facts';
import type { CompiledPublisher, Credit, PublisherNames } from '@/lib/record/compiled';
import { matchPublisher } from './match-publisher';
import { parseAddress } from './page-address';
import type { CitedPublisher, ClaimedPublisher, Declared, ReportPublisher, Via } from './publisher-report';
import { reportPublisher } from './report-publisher';

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
  readonly hostedOn: { readonly id: string; readonly name: string; readonly domain: string } | null;
  readonly claimed: ClaimedPublisher | null;
  readonly via: Via | null;
  readonly declared: Declared;
  readonly cited: readonly CitedPublisher[];
}

/** Who publishes the page: by its address, by what it says of itself, and whom it cites. */
export async function findPublisher(
  _facts: PageFacts,
  address: string,
  lookup: PublisherLookup,
): Promise<PublisherFindings> {
  const parsed = parseAddress(address);
  const { match } =
    parsed === undefined
      ? { match: null }
      : matchPublisher(parsed, await lookup.publishersOf(parsed.registrableDomain));
  return {
    record: match?.publisher ?? null,
    publisher: match === null ? null : reportPublisher(match, await lookup.credits()),
    hostedOn: null,
    claimed: null,
    via: null,
    declared: { author: null, articleType: null, sponsored: null, policies: [] },
    cited: [],
  };
}
