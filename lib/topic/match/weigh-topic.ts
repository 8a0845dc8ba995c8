import { type FeatureName, featureNames, type Features } from './topic-features';

/** Fitted by bench/topic/fit.ts; written by it into topic-weights.json. */
export interface ScoreWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<FeatureName, number>>;
  /** From this score on the answer is yes. */
  readonly threshold: number;
}
export interface TopicWeights {
  readonly about: ScoreWeights;
  readonly mentioned: ScoreWeights;
}

/** The chance, 0 to 1, that a reader would say so. */
export function scoreOf({ bias, weights }: ScoreWeights, features: Features): number {
  let sum = bias;
  for (const name of featureNames) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
