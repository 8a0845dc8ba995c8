import type { PageReport } from '@/lib/report/page-report';

/** The channel between popups and the background. */
export const warmAnswersName = 'masthead-warm-answers';

/** What the page reader returned, checked by whoever answers, and the page's address, from the tab. */
export interface PageToAnswer {
  readonly facts: unknown;
  readonly address: string;
}

export type WarmMessage =
  | ({ readonly kind: 'warm-up' } & PageToAnswer)
  /** @param id which popup asks */
  | ({ readonly kind: 'answer'; readonly id: string } & PageToAnswer)
  /** The background is warm and at work on it. */
  | { readonly kind: 'taken'; readonly id: string }
  /** @param report null where the background is not warm or could not answer: the popup does so by itself */
  | { readonly kind: 'answered'; readonly id: string; readonly report: PageReport | null };

export function post(channel: BroadcastChannel, message: WarmMessage): void {
  // oxlint-disable-next-line require-post-message-target-origin -- a channel is its own origin's
  channel.postMessage(message);
}
