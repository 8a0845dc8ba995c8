import path from 'node:path';
import { typescript } from '../setup/node.mjs';
import { root } from '../setup/root.mjs';
import { run, runQuietly } from '../setup/run.mjs';
import { lintForStores } from './web-ext-lint.mjs';
import { runVitest } from './vitest.mjs';

const bin = (name) => path.join(root, 'node_modules/.bin', name);
const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function commands({ node, env }) {
  const all = async (...list) => {
    for (const [program, ...argv] of list) if ((await runQuietly(program, argv, { env })) !== 0) return one(1);
    return one(0);
  };
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const packages = [
    ['package for Chromium', () => all([node, wxt, 'zip', '--mv3', '-b', 'chrome'])],
    ['package for Firefox', () => all([node, wxt, 'zip', '--mv3', '-b', 'firefox'])],
  ];
  return { all, wxt, packages };
}

/** What `npm test` runs, in order, the quickest to fail first; each gives how many passed and failed. */
export function stages({ node, env }) {
  const { all, wxt, packages } = commands({ node, env });
  return [
    ['lint', () => all([bin('oxlint'), '--type-aware', '--deny-warnings'])],
    ['types', () => all([node, wxt, 'prepare'], [bin('tsc'), '--noEmit'])],
    ['format', () => all([bin('biome'), 'format'])],
    ['unit, component and data tests', () => runVitest({ node, env, projects: ['unit', 'components'] })],
    ...packages,
    ['build from the source archive', async () => one(await run(node, typescript('tools/check-source.ts'), { env }))],
    ['web-ext lint', async () => one(await lintForStores({ node, env }))],
    ['sizes', async () => one(await run(node, typescript('tools/sizes.ts'), { env }))],
    ['end-to-end tests in Chromium and Firefox', () => runVitest({ node, env, projects: ['e2e'] })],
    // Such a message is shown in English until it is translated; a release waits for it.
    ['messages', async () => one(await run(node, [...typescript('tools/missing-messages.ts'), '--warn'], { env }))],
  ];
}

/** What `npm run test:long` runs: full disks, killed browsers, updates. */
export function longStages({ node, env }) {
  const { packages } = commands({ node, env });
  return [...packages, ['long end-to-end tests', () => runVitest({ node, env, projects: ['long'] })]];
}
