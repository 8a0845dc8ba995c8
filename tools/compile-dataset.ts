import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { alwaysScript } from '@/compiler/always-script';
import { DatasetError } from '@/compiler/problems';
import { alwaysReadPath } from '@/lib/report/shard';
import { compileFolder } from './inspect/dataset-files';

// usage: compile-dataset.ts DATA_FOLDER OUTPUT_FOLDER      checks data/ and writes the packaged files
const [source = 'data', target = '.output/dataset'] = process.argv.slice(2);
try {
  const files = await compileFolder(source);
  await rm(target, { recursive: true, force: true });
  for (const folder of new Set([...files.keys()].map((file) => path.dirname(file))))
    await mkdir(path.join(target, folder), { recursive: true });
  for (const [file, value] of files) await writeFile(path.join(target, file), JSON.stringify(value));
  await writeFile(path.join(target, alwaysReadPath), alwaysScript(files));
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
