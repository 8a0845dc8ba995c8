import { existsSync } from 'node:fs';
import { run, systemEnvironment } from './run.mjs';
import { say, SetupError } from './say.mjs';

let isListFresh = false;

/** Installs a package with apt, as root or by sudo; says what to do by hand where neither will do. */
export async function installDebianPackage(name, reason) {
  const apt = '/usr/bin/apt-get';
  if (!existsSync(apt)) throw new SetupError(`${reason}. Please install it (on Debian: apt-get install ${name}).`);
  const become = becomeRoot();
  if (become === undefined) throw new SetupError(`${reason}. Please run as root: apt-get install ${name}`);
  say(`${reason}: installing ${name} with apt …`);
  const env = { ...systemEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  const call = (...argv) => {
    const [program, ...rest] = [...become, apt, ...argv];
    return run(program, rest, { output: 'stderr', env });
  };
  if (!isListFresh && (await call('update', '-q')) !== 0) throw new SetupError('apt-get update failed.');
  isListFresh = true;
  const code = await call('install', '-y', '-q', '--no-install-recommends', name);
  if (code !== 0) throw new SetupError(`apt-get install ${name} failed; its message stands above.`);
}

/** What stands before a command of root's: nothing for root itself. */
function becomeRoot() {
  if (process.getuid?.() === 0) return [];
  if (!existsSync('/usr/bin/sudo')) return undefined;
  // Without a terminal nobody can type a password.
  return process.stderr.isTTY ? ['/usr/bin/sudo'] : ['/usr/bin/sudo', '-n'];
}
