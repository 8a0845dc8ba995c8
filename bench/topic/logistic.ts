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
const steps = 25;
/** Against large weights, of features brought to the same spread. */
const penalty = 10;

/** Solves a symmetric system by elimination; the penalty keeps it from being singular. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    const row = matrix[column] as Float64Array;
    for (let below = column + 1; below < size; below++) {
      const other = matrix[below] as Float64Array;
      const factor = (other[column] as number) / (row[column] as number);
      for (let i = column; i < size; i++) other[i] = (other[i] as number) - factor * (row[i] as number);
      right[below] = (right[below] as number) - factor * (right[column] as number);
    }
  }
  for (let column = size - 1; column >= 0; column--) {
    const row = matrix[column] as Float64Array;
    let value = right[column] as number;
    for (let i = column + 1; i < size; i++) value -= (row[i] as number) * (right[i] as number);
    right[column] = value / (row[column] as number);
  }
  return right;
}

/** Newton's method on rows whose first column is one; the others are penalised. */
function regress(rows: readonly Float64Array[], samples: readonly Sample[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = Float64Array.from(weights, (weight, i) => (i === 0 ? 0 : penalty * weight));
    const curvature = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size);
      row[i] = i === 0 ? 1e-6 : penalty;
      return row;
    });
    for (const [at, { isYes, weight }] of samples.entries()) {
      const row = rows[at] as Float64Array;
      let sum = 0;
      for (let i = 0; i < size; i++) sum += (weights[i] as number) * (row[i] as number);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = weight * (chance - (isYes ? 1 : 0));
      const bend = weight * chance * (1 - chance);
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] as number) + error * (row[i] as number);
        const line = curvature[i] as Float64Array;
        for (let j = 0; j < size; j++) line[j] = (line[j] as number) + bend * (row[i] as number) * (row[j] as number);
      }
    }
    const change = solve(curvature, gradient);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) - (change[i] as number);
    if (change.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return weights;
}

/** Mean and spread of a feature. */
function spreadOf(samples: readonly Sample[], name: FeatureName): readonly [mean: number, spread: number] {
  const mean = samples.reduce((sum, { features }) => sum + features[name], 0) / samples.length;
  const square = samples.reduce((sum, { features }) => sum + (features[name] - mean) ** 2, 0) / samples.length;
  return [mean, Math.sqrt(square) + 1e-9];
}

/**
 * Logistic regression with a penalty on large weights. A feature whose weight comes out on the wrong side is left out,
 * and the others are fitted again. The same samples give the same numbers.
 */
export function fit(samples: readonly Sample[], threshold: number): ScoreWeights {
  let used: readonly FeatureName[] = featureNames;
  for (;;) {
    const spreads = used.map((name) => spreadOf(samples, name));
    const rows = samples.map(({ features }) =>
      Float64Array.from([1, ...used.map((name, i) => (features[name] - spreads[i]![0]) / spreads[i]![1])]),
    );
    const weights = regress(rows, samples, used.length + 1);
    const right = used.filter((name, i) => (weights[i + 1] as number) * (signs[name] ?? 1) >= 0);
    if (right.length < used.length) {
      used = right;
      continue;
    }
    const plain = new Map(used.map((name, i) => [name, (weights[i + 1] as number) / spreads[i]![1]]));
    const bias = used.reduce((sum, name, i) => sum - plain.get(name)! * spreads[i]![0], weights[0] as number);
    const round = (value: number): number => Math.round(value * 100) / 100;
    return {
      bias: round(bias),
      weights: Object.fromEntries(
        featureNames.map((name) => [name, round(plain.get(name) ?? 0)]),
      ) as ScoreWeights['weights'],
      threshold,
    };
  }
}

/** A sample with the score that weights gave it which it had not taught. */
export interface Scored extends Sample {
  readonly score: number;
}

/** The lowest score at which `isEnough` still holds for all with that score or more; so many are right and wrong. */
export function thresholdFor(scored: readonly Scored[], isEnough: (right: number, wrong: number) => boolean): number {
  let [right, wrong, best] = [0, 0, 0.99];
  for (const { isYes, weight, score } of scored.toSorted((a, b) => b.score - a.score)) {
    if (isYes) right += weight;
    else wrong += weight;
    if (isYes && isEnough(right, wrong)) best = score;
  }
  return Math.floor(best * 100) / 100;
}

export const score = (samples: readonly Sample[], weights: ScoreWeights): Scored[] =>
  samples.map((sample) => ({ ...sample, score: scoreOf(weights, sample.features) }));
