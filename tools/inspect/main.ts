import path from 'node:path';
import { DatasetError } from '@/compiler/problems';
import { parseArguments, usage, type PageRequest } from './arguments';
import { inspectBatch } from './batch';
import { cachedDataset } from './cached-dataset';
import { inspectPage } from './inspect-page';
import { localDay } from './now';
import { openOutput } from './output';

const root = path.resolve(import.meta.dirname, '../..');
const output = openOutput(process.stdout);

async function main(): Promise<number> {
  const inspection = parseArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (inspection.kind === 'usage') {
    console.error(`${inspection.problem}\n${usage}`);
    return 2;
  }
  const now = inspection.now ?? localDay(new Date());
  const dataset = await cachedDataset(root);
  const inspect = async (request: PageRequest) => (await inspectPage(request, now, dataset)).report;
  if (inspection.kind === 'page') {
    await output.line(JSON.stringify(await inspect(inspection.request), undefined, 2));
    return 0;
  }
  for await (const entry of inspectBatch(inspection.list, inspect)) {
    if (!(await output.line(JSON.stringify(entry)))) return 0;
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isExpected = error instanceof DatasetError || (error instanceof Error && 'code' in error);
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
