export interface StageResult {
  readonly passed: number;
  readonly failed: number;
}
export function runStages(
  stages: readonly (readonly [string, () => Promise<StageResult>])[],
  print?: (line: string) => void,
  clock?: () => number,
): Promise<number>;
