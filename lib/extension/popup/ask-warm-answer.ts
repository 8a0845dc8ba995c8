import type { PageReport } from '@/lib/report/page-report';
import type { PageFacts } from '@/lib/page/page-facts';
import { post, warmAnswersName, type WarmMessage } from '@/lib/extension/messaging/warm-answers-protocol';

/** So long a popup waits to be heard, and so long for the answer to a page of any length; then it answers by itself. */
const heardMs = 150;
const answeredMs = 2_000;

/**
 * The report of a page by the background; undefined where it is not warm or none came in time.
 * @param facts what the page reader returned
 * @param address the page's, from the tab
 */
export function askWarmAnswer(facts: unknown, address: string): Promise<PageReport | undefined> {
  const channel = new BroadcastChannel(warmAnswersName);
  const id = crypto.randomUUID();
  return new Promise<PageReport | undefined>((resolve) => {
    const giveUpAfter = (ms: number) => setTimeout(() => resolve(undefined), ms);
    let waiting = giveUpAfter(heardMs);
    channel.addEventListener('message', ({ data }: MessageEvent<WarmMessage>) => {
      if (!('id' in data) || data.id !== id || data.kind === 'answer') return;
      clearTimeout(waiting);
      if (data.kind === 'taken') waiting = giveUpAfter(answeredMs);
      else resolve(data.report ?? undefined);
    });
    post(channel, { kind: 'answer', id, facts, address });
  }).finally(() => channel.close());
}

/** Has the background answer a page for itself, so that it can answer the next click. */
export function warmUp(facts: PageFacts, address: string): void {
  const channel = new BroadcastChannel(warmAnswersName);
  post(channel, { kind: 'warm-up', facts, address });
  channel.close();
}
