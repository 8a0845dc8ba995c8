// usage: npm start [-- [--browser chromium|firefox] [--url https://…] [--headless]]
// Opens a browser with the extension loaded, on a sample article of ours or on --url.
import { parseArgs } from 'node:util';
import { ensureBrowser, findBrowser } from './setup/browsers.mjs';
import { build, builtExtension } from './setup/build.mjs';
import { toolNode, typescript } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { callersFolder } from './setup/root.mjs';
import { run, toolEnvironment } from './setup/run.mjs';
import { runCommand, SetupError } from './setup/say.mjs';

await runCommand(async () => {
  const { browser, url, headless } = readArguments();
  await ensurePackages();
  const node = toolNode();
  const name = browser ?? ['chromium', 'firefox'].find(findBrowser) ?? 'chromium';
  const program = await ensureBrowser(name);
  await build(node, name);
  const options = { name, program, extension: builtExtension(name), url, headless, folder: callersFolder() };
  const argv = [...typescript('tools/start/main.ts'), JSON.stringify(options)];
  return run(node, argv, { env: toolEnvironment(node) });
});

function readArguments() {
  const { values } = parse();
  const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new SetupError(`--browser ${browser} is not known: chromium or firefox.`);
  }
  if (values.url !== undefined && !/^https?:\/\//u.test(values.url)) {
    throw new SetupError('--url takes an address that begins with http:// or https://.');
  }
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  return { browser, url: values.url, headless: values.headless === true || !hasDisplay };
}

function parse() {
  try {
    return parseArgs({
      options: { browser: { type: 'string' }, url: { type: 'string' }, headless: { type: 'boolean' } },
    });
  } catch (error) {
    throw new SetupError(
      `${error.message}\nusage: npm start [-- [--browser chromium|firefox] [--url https://…] [--headless]]`,
    );
  }
}
