// usage: npm test              installs what is missing and runs everything but the long tests
//        npm run test:long     the long ones; the last line of both is "N passed, N failed"
import { ensureBrowser } from './setup/browsers.mjs';
import { toolNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { toolEnvironment } from './setup/run.mjs';
import { runCommand } from './setup/say.mjs';
import { runStages } from './test/run-stages.mjs';
import { longStages, stages } from './test/stages.mjs';

const chosen = process.argv.includes('--long') ? longStages : stages;
await runCommand(async () => {
  await ensurePackages();
  const node = toolNode();
  const browsers = { CHROMIUM: await ensureBrowser('chromium'), FIREFOX: await ensureBrowser('firefox') };
  // The end-to-end tests take the packages that were built just before.
  const env = { ...toolEnvironment(node), ...browsers, MASTHEAD_IS_BUILT: '1' };
  return runStages(chosen({ node, env }));
});
