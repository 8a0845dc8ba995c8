import { expect, test } from 'vitest';
import { runStages, type StageResult } from './run-stages.mjs';
import { count } from './vitest.mjs';

async function lines(...results: (StageResult | Error)[]): Promise<{ code: number; printed: string[] }> {
  const printed: string[] = [];
  const stages = results.map((result, at) => {
    const stage = async () => {
      if (result instanceof Error) throw result;
      return result;
    };
    return [`stage ${at}`, stage] as const;
  });
  const code = await runStages(
    stages,
    (line) => printed.push(line),
    () => 0,
  );
  return { code, printed };
}

test('the last line has the numbers alone', async () => {
  const { code, printed } = await lines({ passed: 1, failed: 0 }, { passed: 40, failed: 0 });
  expect(code).toBe(0);
  expect(printed.at(-1)).toBe('41 passed, 0 failed');
});

test('the first stage that fails is the last to run, and the summary says what was not run', async () => {
  const { code, printed } = await lines({ passed: 1, failed: 0 }, { passed: 3, failed: 2 }, { passed: 1, failed: 0 });
  expect(code).toBe(1);
  expect(printed.at(-1)).toBe('4 passed, 2 failed');
  expect(printed.at(-2)).toContain('stage 2: not run');
});

test('a stage that throws has failed', async () => {
  const { code, printed } = await lines(new Error('no browser'));
  expect(code).toBe(1);
  expect(printed.at(-1)).toBe('0 passed, 1 failed');
});

test.each([
  ['all well', 0, { numPassedTests: 9, numFailedTests: 0 }, { passed: 9, failed: 0 }],
  ['failed tests', 1, { numPassedTests: 9, numFailedTests: 2 }, { passed: 9, failed: 2 }],
  ['a hook that failed', 1, { numPassedTests: 9, numFailedTests: 0 }, { passed: 9, failed: 1 }],
  ['no test at all', 0, { numPassedTests: 0, numFailedTests: 0 }, { passed: 0, failed: 1 }],
  ['no report', 1, undefined, { passed: 0, failed: 1 }],
])('a run of Vitest is counted: %s', (_, code, report, result) => {
  expect(count(code, report)).toEqual(result);
});
