import type { PageFacts, Place } from '@/lib/page/page-facts';

/** Why a page was not read whole, in the order in which it is told. */
export const partialReasonNames = ['loading', 'limit', 'closed', 'frames', 'pdf'] as const;
export type PartialReason = (typeof partialReasonNames)[number];

/** A page with as much text of its own is not there for its frames, which are advertisements and players then. */
const enoughText = 1_000;
const ownPlaces: ReadonlySet<Place> = new Set(['title', 'byline', 'lead', 'body']);

/** What of a page the report knows nothing of; empty where all that matters was read. */
export function partialReasons({ truncated, isLoading, unread, blocks }: PageFacts): PartialReason[] {
  let characters = 0;
  for (const { text, place } of blocks) if (ownPlaces.has(place)) characters += text.length;
  const holds: Readonly<Record<PartialReason, boolean>> = {
    loading: isLoading,
    limit: truncated,
    closed: unread.closedTrees > 0,
    frames: unread.frames > 0 && characters < enoughText,
    pdf: unread.pdfs > 0,
  };
  return partialReasonNames.filter((name) => holds[name]);
}
