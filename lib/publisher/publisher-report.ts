import type { Claim } from '@/lib/schema/claim';
import type { FactWith } from '@/lib/schema/compiled';
import type { PublisherKind } from '@/lib/schema/publisher-kinds';
import type { TextKind } from '@/lib/schema/text-kinds';
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

/** The platform or portal whose host carries the page. */
export interface HostedOn {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** The account of a platform under which the page stands, as the page or its address writes it. */
  readonly account?: string;
  /** A portal of papers' articles or of paid press releases; absent: a platform on which everybody can have an account. */
  readonly carries?: 'articles' | 'press-releases';
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
  /** The agency that a text comes from, or the portal that carries it, and the page's words that say so. */
  readonly name?: string;
  readonly quote?: string;
  /** Where a portal's page says whose article it is. */
  readonly how?: ClaimedPublisher['how'];
}

/** What the page says of itself; shown as its own statement. */
export interface Declared {
  readonly authors: readonly { readonly name: string; readonly affiliation?: string; readonly quote: string }[];
  /** What kind of text it says it is, and the page's own words for it. */
  readonly text: { readonly kind: TextKind; readonly quote: string } | null;
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
  /** The registrable domain by which the dataset holds it. */
  readonly domain: string;
  readonly kind: PublisherKind | null;
  readonly how: 'link' | 'byline' | 'text';
  readonly count: number;
  /** How many of them are links. */
  readonly links: number;
  readonly topics: readonly string[];
}
