import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileDataset, type CompiledFiles, type Sources } from '@/compiler/compile-dataset';

/** The text of every source file under a folder of the form of data/. */
export async function readSources(folder: string): Promise<Sources> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:jsonl?|tsv)$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const texts = await Promise.all(
    files.map(
      async (file) => [path.relative(folder, file).split(path.sep).join('/'), await readFile(file, 'utf8')] as const,
    ),
  );
  return new Map(texts);
}

/** Compiles the data that Masthead ships. @throws DatasetError */
export const compileFolder = async (folder: string): Promise<CompiledFiles> =>
  compileDataset(await readSources(folder), { isBundled: true });
