import { type FeatureName, featureNames, type Features } from '@/lib/topic/match/topic-features';
import { scoreOf, type ScoreWeights } from '@/lib/topic/match/weigh-topic';

/** A page and a topic, with what a reader said. */
export interface Sample {
  readonly features: Features;
  readonly isYes: boolean;
  /** How much it counts: a doubtful label less. */
  readonly weight: number;
}

/** A weight on the wrong side of nothing would say that evidence speaks against its topic. */
const signs: Readonly<Partial<Record<FeatureName, 1 | -1 | 0>>> = { against: -1, length: 0 };
const steps = 600;
const rate = 0.05;
const penalty = 0.0002;

/** Logistic regression with a penalty on large weights, by Adam from nothing; the same samples give the same numbers. */
export function fit(samples: readonly Sample[], threshold: number): ScoreWeights {
  const count = featureNames.length + 1;
  const rows = new Float64Array(samples.length * count);
  samples.forEach(({ features }, at) => {
    rows[at * count] = 1;
    featureNames.forEach((name, i) => (rows[at * count + i + 1] = features[name]));
  });
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const [weights, first, second] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(count);
    for (const [at, { isYes, weight }] of samples.entries()) {
      const row = rows.subarray(at * count, at * count + count);
      let sum = 0;
      for (let i = 0; i < count; i++) sum += (weights[i] as number) * (row[i] as number);
      const error = (weight * (1 / (1 + Math.exp(-sum)) - (isYes ? 1 : 0))) / total;
      for (let i = 0; i < count; i++) gradient[i] = (gradient[i] as number) + error * (row[i] as number);
    }
    for (let i = 0; i < count; i++) {
      const g = (gradient[i] ?? 0) + (i === 0 ? 0 : penalty * (weights[i] ?? 0));
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
      const change =
        (rate * ((first[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      let next = (weights[i] ?? 0) - change;
      const name = featureNames[i - 1];
      const sign = name === undefined ? 0 : (signs[name] ?? 1);
      if (sign !== 0 && next * sign < 0) next = 0;
      weights[i] = next;
    }
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    bias: round(weights[0] ?? 0),
    weights: Object.fromEntries(
      featureNames.map((name, i) => [name, round(weights[i + 1] ?? 0)]),
    ) as ScoreWeights['weights'],
    threshold,
  };
}

/** The score from which on at least so many of the answers are right, and the most are found; of what is in `samples`. */
export function thresholdFor(samples: readonly Sample[], model: ScoreWeights, precision: number): number {
  const scored = samples
    .map((sample) => ({ ...sample, score: scoreOf(model, sample.features) }))
    .toSorted((a, b) => b.score - a.score);
  let [right, all, best] = [0, 0, 0.9];
  for (const { isYes, weight, score } of scored) {
    if (score < 0.2) break;
    all += weight;
    if (isYes) right += weight;
    if (isYes && right / all >= precision) best = score;
  }
  return Math.floor(best * 100) / 100;
}
