import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openDataset, type Dataset } from '@/lib/report/dataset';

/** The dataset that a built extension carries. */
export const builtDataset = (extension: string): Dataset =>
  openDataset(async (file) => JSON.parse(await readFile(path.join(extension, 'dataset', file), 'utf8')) as unknown);
