import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

/** Runs projects of Vitest; the tests counted as its JSON reporter has them. */
export async function runVitest({ node, env, projects }) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-vitest-'));
  const report = path.join(folder, 'report.json');
  const argv = [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  try {
    const code = await run(node, argv, { env });
    return count(code, await readFile(report, 'utf8').then(JSON.parse, () => undefined));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A run that failed without a failed test (a hook, a file that does not load), or that ran none, has failed as well. */
export function count(code, report) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}
