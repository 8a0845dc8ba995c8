import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

// usage: npm run zip && npm run check:source
// Unpacks Firefox's source archive into an empty folder, builds there, and compares every file with the package's.
const root = path.resolve(import.meta.dirname, '..');
const output = path.resolve(root, process.env['MASTHEAD_OUTPUT'] ?? '.output');

async function archive(ending: string): Promise<Record<string, Uint8Array>> {
  const name = (await readdir(output)).find((file) => file.endsWith(ending));
  if (name === undefined) throw new Error(`no ${ending} in ${output}; npm run zip makes it`);
  return unzipSync(await readFile(path.join(output, name)));
}

async function unpack(files: Readonly<Record<string, Uint8Array>>, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
}

async function filesBelow(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const read = files.map(async (file) => [path.relative(folder, file), await readFile(file)] as const);
  return new Map(await Promise.all(read));
}

/** Names of files that are not the same in both. */
function differences(built: ReadonlyMap<string, Uint8Array>, shipped: ReadonlyMap<string, Uint8Array>): string[] {
  const names = [...new Set([...built.keys(), ...shipped.keys()])].toSorted();
  return names.filter((name) => {
    const [one, other] = [built.get(name), shipped.get(name)];
    return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
  });
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-source-'));
try {
  await unpack(await archive('-sources.zip'), folder);
  // What `npm ci` would put there by the archive's own lock file: the test fetches nothing.
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const wxt = path.join(folder, 'node_modules/wxt/bin/wxt.mjs');
  const { MASTHEAD_OUTPUT: _, NODE_ENV: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [wxt, 'build', '--mv3', '-b', 'firefox'], { cwd: folder, env });
  const shipped = new Map(Object.entries(await archive('-firefox.zip')).filter(([name]) => !name.endsWith('/')));
  const built = await filesBelow(path.join(folder, '.output/firefox-mv3'));
  const differing = differences(built, shipped);
  for (const name of differing) console.error(`differs: ${name}`);
  console.log(`${built.size} files built from the source archive, ${differing.length} differ from the package`);
  process.exitCode = differing.length === 0 && built.size > 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
