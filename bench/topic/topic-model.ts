import type { TopicWeights } from '@/lib/topic/match/weigh-topic';
import type { LabelledPage } from './labelled-pages';
import { fit, type Sample, thresholdFor } from './logistic';
import type { Candidate } from './topic-samples';

export interface LabelledCandidates {
  readonly page: LabelledPage;
  readonly candidates: readonly Candidate[];
}

const doubtfulWeight = 0.35;
const ownTextWeight = 0.4;
/** Of the answers on the pages that taught them so many must be right; on others fewer are. */
const aboutPrecision = 0.92;
const mentionedPrecision = 0.8;

type IsYes = (page: LabelledPage, topic: string) => boolean;

const samplesOf = (pages: readonly LabelledCandidates[], isYes: IsYes): Sample[] =>
  pages.flatMap(({ page, candidates }) =>
    candidates.map(({ topic, features }) => ({
      features,
      isYes: isYes(page, topic),
      weight: page.url === '' ? ownTextWeight : page.isDoubtful ? doubtfulWeight : 1,
    })),
  );

/** Real pages alone say from which score on the answer is yes: of our own texts most are on their topic. */
function model(pages: readonly LabelledCandidates[], isYes: IsYes, precision: number) {
  const fitted = fit(samplesOf(pages, isYes), 0);
  const real = pages.filter(({ page }) => page.url !== '');
  return { ...fitted, threshold: thresholdFor(samplesOf(real, isYes), fitted, precision) };
}

/** The weights that labelled pages teach. */
export const teach = (pages: readonly LabelledCandidates[]): TopicWeights => ({
  about: model(pages, ({ about }, topic) => about.includes(topic), aboutPrecision),
  mentioned: model(
    pages,
    ({ about, mentioned }, topic) => about.includes(topic) || mentioned.includes(topic),
    mentionedPrecision,
  ),
});
