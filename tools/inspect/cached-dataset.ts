import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openDataset, type Dataset } from '@/lib/report/dataset';
import { compileFolder } from './dataset-files';

/** What the compiled files depend on. */
const inputs = ['data', 'lib', 'compiler', 'project.json'];
const kept = 3;

/** The dataset of the sources as they are, compiled once for each state of them. @throws DatasetError */
export async function cachedDataset(root: string): Promise<Dataset> {
  const caches = path.join(root, 'node_modules/.cache/masthead');
  const folder = path.join(caches, `dataset-${await stateOf(root)}`);
  if (!existsSync(folder)) {
    await mkdir(caches, { recursive: true });
    await compileInto(path.join(root, 'data'), folder, caches);
    await removeOld(caches);
  }
  return openDataset(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as unknown);
}

/** One text for each state of everything that the compiled files depend on. */
export async function stateOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const start = path.join(root, input);
    const isFolder = (await stat(start)).isDirectory();
    const names = isFolder ? (await readdir(start, { recursive: true })).toSorted() : [''];
    for (const name of names) {
      const file = path.join(start, name);
      const { size, mtimeMs } = await stat(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Another run may compile at the same time: each writes a folder of its own, and the first to rename it wins. */
async function compileInto(data: string, folder: string, caches: string): Promise<void> {
  const files = await compileFolder(data);
  const draft = await mkdtemp(path.join(caches, 'draft-'));
  for (const [file, value] of files) {
    const target = path.join(draft, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, JSON.stringify(value));
  }
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

async function removeOld(caches: string): Promise<void> {
  const folders = await Promise.all(
    (await readdir(caches))
      .filter((name) => name.startsWith('dataset-'))
      .map(async (name) => ({ file: path.join(caches, name), at: (await stat(path.join(caches, name))).mtimeMs })),
  );
  const old = folders.toSorted((a, b) => b.at - a.at).slice(kept);
  await Promise.all(old.map(({ file }) => rm(file, { recursive: true, force: true })));
}
