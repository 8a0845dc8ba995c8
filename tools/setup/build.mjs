import path from 'node:path';
import { root } from './root.mjs';
import { runQuietly, toolEnvironment } from './run.mjs';
import { say, SetupError } from './say.mjs';

const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
const targets = { chromium: 'chrome', firefox: 'firefox' };

/** The folder of the built extension, ready to be loaded. */
export const builtExtension = (browser) => path.join(root, `.output/${targets[browser]}-mv3`);

/** Builds the extension for a browser. */
export async function build(node, browser) {
  say(`building the extension for ${browser} …`);
  const argv = [wxt, 'build', '--mv3', '-b', targets[browser]];
  const code = await runQuietly(node, argv, { env: toolEnvironment(node) });
  if (code !== 0) throw new SetupError('The build failed; its message stands above.');
}
