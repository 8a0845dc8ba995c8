import { answer } from '@/lib/report/build-report';
import type { Dataset } from '@/lib/report/dataset';
import type { PageReport } from '@/lib/report/page-report';
import { parsePageFacts } from '@/lib/page/page-facts';
import { ownDatasets } from '@/lib/extension/storage/own-datasets';
import { today } from '@/lib/extension/api/today';
import {
  post,
  warmAnswersName,
  type PageToAnswer,
  type WarmMessage,
} from '@/lib/extension/messaging/warm-answers-protocol';

/**
 * Answers popups while the background is awake and has answered before (docs/adr/0020). Called once, at the
 * background's top level. Only our own pages can speak on the channel, which belongs to the extension's origin.
 * Nothing of a page is kept.
 */
export function startWarmAnswers(dataset: Dataset): void {
  const channel = new BroadcastChannel(warmAnswersName);
  let isWarm = false;
  const report = async ({ facts, address }: PageToAnswer): Promise<PageReport> =>
    answer(dataset, parsePageFacts(facts), address, today(), ownDatasets());
  const warmUp = async (page: PageToAnswer): Promise<void> => {
    // A page that cannot be answered warms as well.
    if (!isWarm) await report(page).catch(() => {});
    isWarm = true;
  };
  channel.addEventListener('message', ({ data }: MessageEvent<WarmMessage>) => {
    if (data.kind === 'warm-up') void warmUp(data);
    if (data.kind !== 'answer') return;
    const tell = (made: PageReport | null): void => post(channel, { kind: 'answered', id: data.id, report: made });
    if (!isWarm) {
      tell(null);
      return;
    }
    post(channel, { kind: 'taken', id: data.id });
    report(data).then(tell, () => tell(null));
  });
}
