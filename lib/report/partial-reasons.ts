import words from '@/data/page-kinds.json';
import type { PageFacts, Place } from '@/lib/page/page-facts';
import { ownItems, valueOf } from '@/lib/publisher/structured';
import type { PageKindWords } from '@/lib/schema/page-kinds';

// The compiler has checked the file against this schema.
const { consent }: PageKindWords = words;

/** Why a page was not read whole, in the order in which it is told. */
export const partialReasonNames = ['loading', 'consent', 'paywall', 'limit', 'closed', 'frames', 'pdf'] as const;
export type PartialReason = (typeof partialReasonNames)[number];

/** A page with as much text of its own is not there for its frames, which are advertisements and players then. */
const enoughText = 1_000;
/** A page for subscribers that shows so much has shown them all of it. */
const wholeText = 2_500;
const ownPlaces: ReadonlySet<Place> = new Set(['title', 'byline', 'lead', 'body']);

/** What of a page the report knows nothing of; empty where all that matters was read. */
export function partialReasons(facts: PageFacts): PartialReason[] {
  const { truncated, isLoading, unread, blocks } = facts;
  let characters = 0;
  for (const { text, place } of blocks) if (ownPlaces.has(place)) characters += text.length;
  const holds: Readonly<Record<PartialReason, boolean>> = {
    loading: isLoading,
    consent: characters < enoughText && asksForConsent(facts.address),
    paywall: characters < wholeText && isForSubscribers(facts),
    limit: truncated,
    closed: unread.closedTrees > 0,
    frames: unread.frames > 0 && characters < enoughText,
    pdf: unread.pdfs > 0,
  };
  return partialReasonNames.filter((name) => holds[name]);
}

/** `consent.paper.example`, `paper.example/zustimmung?from=…`. */
function asksForConsent(address: string): boolean {
  const url = URL.parse(address);
  const parts = url === null ? [] : [...url.hostname.split('.').slice(0, -2), ...url.pathname.toLowerCase().split('/')];
  return parts.some((part) => consent.includes(part));
}

/** The page says in its own data that its text is not for everybody. */
const isForSubscribers = (facts: PageFacts): boolean =>
  ownItems(facts).some((item) => /(?:^|\/)false$/iu.test(valueOf(item, 'isAccessibleForFree') ?? ''));
