import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { run, systemEnvironment } from './run.mjs';
import { say, SetupError } from './say.mjs';

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** Why node_modules does not hold what the lock file asks for; undefined where it does. */
export function whyPackagesAreMissing(folder = root) {
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return 'no packages are installed yet';
  const present = packages(installed);
  for (const [name, wanted] of Object.entries(packages(path.join(folder, 'package-lock.json')))) {
    // Packages for other platforms are in the lock file and never installed.
    if (name === '' || wanted.optional === true || wanted.link === true) continue;
    const found = present[name]?.version;
    if (found !== wanted.version) {
      return `${name.replace(/^.*node_modules\//u, '')} is ${found ?? 'missing'}, the lock file has ${wanted.version}`;
    }
  }
  return undefined;
}

/** Installs node_modules as the lock file says, where it is missing or of another state. */
export async function ensurePackages() {
  const reason = whyPackagesAreMissing();
  if (reason === undefined) return;
  say(`${reason}: installing packages (npm ci, about a minute) …`);
  const argv = ['ci', '--no-audit', '--no-fund', '--loglevel=http'];
  const code = await run('npm', argv, { output: 'stderr', env: quietEnvironment() });
  if (code !== 0) throw new SetupError('npm ci failed; its message stands above.');
  say('packages are installed');
}

/** `npm run --silent` would silence this npm too. */
function quietEnvironment() {
  const env = systemEnvironment();
  for (const name of Object.keys(env))
    if (/^npm_(?!config_(?:registry|userconfig|cache|proxy))/iu.test(name)) delete env[name];
  return env;
}
