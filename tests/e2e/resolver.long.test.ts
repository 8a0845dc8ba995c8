import { execFile, execFileSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readdir } from 'node:fs/promises';
import { browserNames, type BrowserName } from '@/tools/browsers/launch';
import { changedCopy } from './changed-copy';
import { browsersOwn } from './stray-requests';

const root = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
/** A network, mounts and processes of one's own, which all end together; for whoever is not root, as another's root. */
const own = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
const ownNamespaces = isRoot ? own : ['--map-root-user', ...own];

/** Why this machine lets nobody have a network of one's own; undefined where it does. */
function obstacle(): string | undefined {
  try {
    execFileSync('unshare', [...ownNamespaces, 'sh', '-c', 'ip link set lo up && mount --bind /etc/hosts /etc/hosts'], {
      stdio: 'pipe',
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim().replaceAll('\n', ' ') : String(error);
  }
}

interface Watched {
  readonly linked: readonly string[];
  readonly asked: readonly string[];
}

async function watchNames(name: BrowserName, extension: string): Promise<Watched> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const script = path.join(import.meta.dirname, 'resolver/watch-names.ts');
  const argv = [...ownNamespaces, process.execPath, tsx, script, name, inject('programs')[name], extension];
  const { stdout } = await promisify(execFile)('unshare', argv, { cwd: root, timeout: 240_000, killSignal: 'SIGKILL' });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Watched;
}

/** What neither the browser asks for by itself nor the page that is read is on. */
const stray = ({ asked }: Watched): readonly string[] =>
  asked.filter((host) => !browsersOwn.has(host) && !host.endsWith('paper.example'));

const why = obstacle();
if (why !== undefined)
  console.warn(`What names browsers look up was not watched: this machine does not allow it (${why})`);

describe.runIf(why === undefined).each(browserNames)('the name server that %s asks', (name) => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await watchNames(name, inject('extensions')[name]);
  }, 300_000);

  test('hears of the page that is read', () => {
    expect(watched.asked).toContain('paper.example');
  });

  test('hears of no host that our pages link to, before anybody clicks', () => {
    expect(watched.linked.length).toBeGreaterThan(80);
    expect(stray(watched)).toEqual([]);
  });

  test('would hear of them, were it not forbidden first in every head', async () => {
    const built = inject('extensions')[name];
    const pages = (await readdir(built)).filter((file) => file.endsWith('.html'));
    const planted =
      '<meta http-equiv="x-dns-prefetch-control" content="on"><link rel="dns-prefetch" href="http://planted.example/">';
    const plant = (text: string): string => {
      const changed = text.replace(/<meta http-equiv="x-dns-prefetch-control" content="off">/u, planted);
      if (changed === text) throw new Error('nothing forbids it');
      return changed;
    };
    const copy = await changedCopy(built, Object.fromEntries(pages.map((file) => [file, plant])));
    try {
      const heard = stray(await watchNames(name, copy.folder));
      expect(heard).toContain('planted.example');
      // Chromium looks for no host of a link on pages of extensions; Firefox does for all of them.
      if (name === 'firefox') expect(heard.length).toBeGreaterThan(50);
    } finally {
      await copy.remove();
    }
  }, 300_000);
});
