import type { TopicWeights } from '@/lib/topic/match/weigh-topic';
import type { LabelledPage } from './labelled-pages';
import { fit, type Sample, thresholdFor } from './logistic';
import type { Candidate } from './topic-samples';

export interface LabelledCandidates {
  readonly page: LabelledPage;
  readonly candidates: readonly Candidate[];
}

const doubtfulWeight = 0.35;
/** Of the answers on the pages that taught them so many must be right; on others fewer are. */
const aboutPrecision = 0.94;
const mentionedPrecision = 0.8;

const samplesOf = (pages: readonly LabelledCandidates[], isYes: (page: LabelledPage, topic: string) => boolean): Sample[] =>
  pages.flatMap(({ page, candidates }) =>
    candidates.map(({ topic, features }) => ({
      features,
      isYes: isYes(page, topic),
      weight: page.isDoubtful ? doubtfulWeight : 1,
    })),
  );

function model(samples: readonly Sample[], precision: number) {
  const fitted = fit(samples, 0);
  return { ...fitted, threshold: thresholdFor(samples, fitted, precision) };
}

/** The weights that labelled pages teach. */
export const teach = (pages: readonly LabelledCandidates[]): TopicWeights => ({
  about: model(samplesOf(pages, ({ about }, topic) => about.includes(topic)), aboutPrecision),
  mentioned: model(
    samplesOf(pages, ({ about, mentioned }, topic) => about.includes(topic) || mentioned.includes(topic)),
    mentionedPrecision,
  ),
});
