import type { PageDates } from '@/lib/date/page-dates';
import type {
  CitedPublisher,
  ClaimedPublisher,
  Declared,
  ReportPublisher,
  ReportStake,
  Via,
} from '@/lib/publisher/publisher-report';
import type { PartialReason } from './partial-reasons';
import type { OwnAnswer } from './custom-data-report';
import type { ReportTopic } from '@/lib/topic/report/topic-report';

/** The one answer to a page, for popup, badge, inspector and review. Plain JSON. */
export interface PageReport extends PageDates {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  /** Why the page was not read whole; empty where it was. */
  readonly partial: readonly PartialReason[];
  readonly publisher: ReportPublisher | null;
  /** The platform whose host carries the page, where it is not the publisher. */
  readonly hostedOn: { readonly id: string; readonly name: string; readonly domain: string } | null;
  readonly claimed: ClaimedPublisher | null;
  readonly via: Via | null;
  readonly declared: Declared;
  readonly stakes: readonly ReportStake[];
  readonly cited: readonly CitedPublisher[];
  readonly topics: readonly ReportTopic[];
  /** What the reader's own data say; absent where they say nothing. */
  readonly yours?: readonly OwnAnswer[];
  readonly dataset: {
    readonly version: string;
    readonly topics: readonly { readonly id: string; readonly label: string }[];
    readonly publishers: number;
  };
}
