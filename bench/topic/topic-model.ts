import type { TopicWeights } from '@/lib/topic/match/weigh-topic';
import { foldOf } from './fold-of';
import type { LabelledPage } from './labelled-pages';
import { fit, type Sample, score, thresholdFor } from './logistic';
import type { Candidate } from './topic-samples';

export interface LabelledCandidates {
  readonly page: LabelledPage;
  readonly candidates: readonly Candidate[];
}

const doubtfulWeight = 0.35;
const ownTextWeight = 0.8;
/** On pages of hosts that did not teach them, so many of the answers are right. */
const aboutPrecision = 0.92;
/** So many false mentions a page. */
const falseMentions = 1 / 18;
const innerFolds = 5;

type IsYes = (page: LabelledPage, topic: string) => boolean;

/** A doubted label teaches nothing. */
const samplesOf = (pages: readonly LabelledCandidates[], isYes: IsYes): Sample[] =>
  pages.flatMap(({ page, candidates }) =>
    candidates
      .filter(({ topic }) => !page.doubted.has(topic))
      .map(({ topic, features }) => ({
        features,
        isYes: isYes(page, topic),
        weight: page.url === '' ? ownTextWeight : page.isDoubtful ? doubtfulWeight : 1,
      })),
  );

/**
 * Weights of all pages; the score from which on the answer is yes, of scores by weights that the page's host did not
 * teach. Real pages alone say that: of our own texts most are on their topic.
 */
function model(
  pages: readonly LabelledCandidates[],
  isYes: IsYes,
  isEnough: (right: number, wrong: number, pages: number) => boolean,
) {
  const foldNumbers = Array.from({ length: innerFolds }, (_, fold) => fold);
  const isReal = ({ page }: LabelledCandidates): boolean => page.url !== '';
  const inFold = (fold: number) => (one: LabelledCandidates) => foldOf(one.page.host, innerFolds) === fold;
  const scored = foldNumbers.flatMap((fold) => {
    const isIn = inFold(fold);
    const weights = fit(
      samplesOf(
        pages.filter((one) => !isIn(one)),
        isYes,
      ),
      0,
    );
    return score(
      samplesOf(
        pages.filter((one) => isIn(one) && isReal(one)),
        isYes,
      ),
      weights,
    );
  });
  const count = pages.filter(isReal).reduce((sum, { page }) => sum + (page.isDoubtful ? doubtfulWeight : 1), 0);
  return fit(
    samplesOf(pages, isYes),
    thresholdFor(scored, (right, wrong) => isEnough(right, wrong, count)),
  );
}

/** The weights that labelled pages teach. */
export const teach = (pages: readonly LabelledCandidates[]): TopicWeights => ({
  about: model(
    pages,
    ({ about }, topic) => about.includes(topic),
    (right, wrong) => right / (right + wrong) >= aboutPrecision,
  ),
  mentioned: model(
    pages,
    ({ about, mentioned }, topic) => about.includes(topic) || mentioned.includes(topic),
    (_right, wrong, count) => wrong <= falseMentions * count,
  ),
});
