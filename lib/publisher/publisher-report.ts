import type { Claim } from '@/lib/schema/claim';
import type { FactWith } from '@/lib/schema/compiled';
import type { PublisherKind } from '@/lib/schema/publisher-kinds';
import type { Stake } from '@/lib/schema/publisher-record';
import type { ViaKind } from '@/lib/url/via';

/** Who states a fact: a page that was read, or a data set that was imported. */
export type ReportClaim =
  | Claim
  | { readonly dataSet: string; readonly by: string; readonly year: string; readonly url: string };

export type ReportFact = FactWith<ReportClaim>;

export interface ReportPublisher {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  /** Main host, ASCII, without www. */
  readonly domain: string;
  readonly kind: PublisherKind | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly matchedBy: 'host' | 'path';
  /** `curated`: facts read on pages by us; `imported`: from data sets alone; `own`: the reader's own data. */
  readonly origin: 'curated' | 'imported' | 'own';
  readonly facts: readonly ReportFact[];
  /** Fields of which nothing is known. */
  readonly unknown: readonly string[];
}

/** The platform whose host carries the page. */
export interface HostedOn {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

/** Whom the page names as its publisher, where the address does not show it. */
export interface ClaimedPublisher {
  readonly id?: string;
  readonly name: string;
  readonly domain?: string;
  readonly how: 'text' | 'json-ld' | 'microdata' | 'site-name' | 'copyright' | 'byline' | 'canonical';
  readonly quote: string;
}

/** The keeper of a copy; the publisher is then the original's. */
export interface Via {
  readonly kind: ViaKind;
  readonly host: string;
  /** The original's address, where the copy's shows it. */
  readonly original?: string;
  /** The agency a syndicated text comes from, and the page's words that say so. */
  readonly name?: string;
  readonly quote?: string;
}

/** What the page says of itself; shown as its own statement. */
export interface Declared {
  readonly authors: readonly { readonly name: string; readonly affiliation?: string; readonly quote: string }[];
  /** `Opinion`, `Analysis`, … in the page's own word. */
  readonly articleType: string | null;
  readonly sponsored: string | null;
  readonly policies: readonly { readonly name: string; readonly url: string }[];
}

export interface ReportStake {
  readonly topic: string;
  readonly party: string;
  readonly how: Stake['how'];
  readonly text: string;
  readonly date: string;
  readonly when: 'before' | 'after' | 'unknown';
  readonly sources: readonly ReportClaim[];
}

export interface CitedPublisher {
  readonly id: string;
  readonly name: string;
  readonly how: 'link' | 'byline' | 'text';
  readonly count: number;
  readonly topics: readonly string[];
}
