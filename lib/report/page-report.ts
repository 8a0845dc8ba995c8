import type { PageDates } from '@/lib/date/page-dates';
import type { FoundKind } from '@/lib/page/kind/page-kind';
import type { Ownership } from '@/lib/publisher/ownership';
import type {
  CitedPublisher,
  ClaimedPublisher,
  Declared,
  HostedOn,
  ReportPublisher,
  ReportStake,
  Via,
} from '@/lib/publisher/publisher-report';
import type { SiteLink } from '@/lib/publisher/site-links';
import type { LiveEntry } from './find-live-entry';
import type { PartialReason } from './partial-reasons';
import type { OwnAnswer } from './custom-data-report';
import type { ReportPlace } from '@/lib/places/find-places';
import type { ReportTopic } from '@/lib/topic/report/topic-report';

/** The one answer to a page, for popup, badge, inspector and review. Plain JSON. */
export interface PageReport extends PageDates {
  readonly url: string;
  /** What the page gives as its canonical address; whether it counts is for `trustedCanonical` to say. */
  readonly canonical: string | null;
  readonly title: string;
  /** What kind of page it is, with what shows it. */
  readonly kind: FoundKind;
  readonly language: string;
  /** Why the page was not read whole; empty where it was. */
  readonly partial: readonly PartialReason[];
  readonly publisher: ReportPublisher | null;
  /** The platform whose host carries the page, where it is not the publisher. */
  readonly hostedOn: HostedOn | null;
  readonly claimed: ClaimedPublisher | null;
  readonly via: Via | null;
  readonly declared: Declared;
  /** Who owns the publisher; null where nothing is known of it. */
  readonly ownership: Ownership | null;
  /** The site's own pages on who makes it and by which rules, as the page names them. */
  readonly siteLinks: readonly SiteLink[];
  /** Of a page that is written on while something happens: its newest entry. */
  readonly live: LiveEntry | null;
  readonly stakes: readonly ReportStake[];
  readonly cited: readonly CitedPublisher[];
  readonly topics: readonly ReportTopic[];
  /** The countries that the page is about, the most important first; the publisher's own comes last. */
  readonly places: readonly ReportPlace[];
  /** What the reader's own data say; absent where they say nothing. */
  readonly yours?: readonly OwnAnswer[];
  readonly dataset: {
    readonly version: string;
    readonly topics: readonly { readonly id: string; readonly label: string }[];
    readonly publishers: number;
  };
}
