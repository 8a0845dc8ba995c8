import type { ShownSource } from '@/lib/schema/compiled';
import type { Mention } from '@/lib/topic/match/found-topic';
import type { SpeakerKind, TopicEvent } from '@/lib/schema/topic-record';

/** A document behind a perspective or event. */
export type ReportSource = ShownSource;

export interface ReportPerspective {
  /** The speaker's name. */
  readonly party: string;
  readonly speaker: string;
  readonly kind: SpeakerKind;
  readonly date: string;
  readonly when: 'at-the-time' | 'since';
  readonly changedOn?: string;
  readonly text: string;
  readonly sources: readonly ReportSource[];
}

export interface ReportEvent {
  readonly date: string;
  readonly until?: string;
  readonly text: string;
  readonly short?: string;
  readonly weight: TopicEvent['weight'];
  readonly terms: readonly { readonly party: string; readonly term: string }[];
  readonly sources: readonly ReportSource[];
}

/** A figure or wording that recurs in texts, with what documents say of it. */
export interface DocumentedStatement {
  readonly id: string;
  readonly label: string;
  readonly documents: readonly { readonly text: string; readonly sources: readonly ReportSource[] }[];
}

/** One that was found in a page. */
export interface ReportStatement extends DocumentedStatement {
  /** The page's own words, at most 200 characters. */
  readonly quote: string;
}

export interface ReportTopic {
  readonly id: string;
  readonly parent?: string;
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  /** What is disputed, between whom, since when. */
  readonly summary?: { readonly text: string; readonly sources: readonly ReportSource[] };
  /** How often the page names it; null where its text is not known. */
  readonly mentions: number | null;
  /** The first mentions, for marking them in the page. */
  readonly found: readonly Mention[];
  /** The page is about it; false: it only mentions it. */
  readonly about: boolean;
  /** The page's own words that decided, the strongest first. */
  readonly because: readonly string[];
  readonly reviewed: string;
  readonly factsUntil: string;
  readonly before: readonly ReportEvent[];
  readonly since: readonly ReportEvent[];
  readonly perspectives: readonly ReportPerspective[];
  /** Every listed party, with what was found of it. */
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly note?: string;
    readonly atTheTime: number;
    readonly since: number;
  }[];
  readonly statements: readonly ReportStatement[];
}
