import type { StageResult } from './run-stages.mjs';

export function count(
  code: number,
  report: { readonly numPassedTests: number; readonly numFailedTests: number } | undefined,
): StageResult;
