import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { PageReport } from '@/lib/report/page-report';
import type { PageRequest } from './arguments';

export type BatchLine =
  | { readonly id: string | number; readonly report: PageReport }
  | { readonly id: string | number | null; readonly line?: number; readonly error: string };

type Listed = { readonly id: string | number; readonly request: PageRequest } | { readonly problem: string };

/**
 * Answers a list of pages in its order; a bad line or page becomes an error entry.
 * @throws where the list itself cannot be read
 */
export async function* inspectBatch(
  list: string,
  inspect: (request: PageRequest) => Promise<PageReport>,
): AsyncGenerator<BatchLine> {
  const lines = createInterface({ input: createReadStream(list, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const listed = parseLine(text, path.dirname(list));
    if ('problem' in listed) {
      yield { id: null, line, error: listed.problem };
      continue;
    }
    const { id, request } = listed;
    try {
      yield { id, report: await inspect(request) };
    } catch (error) {
      yield { id, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

export function parseLine(text: string, folder: string): Listed {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { problem: 'the line is not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { problem: 'the line is not an object' };
  const { id, file, url } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return { problem: 'the line has no id' };
  if (typeof file !== 'string') return { problem: `${id} has no file` };
  const address = typeof url === 'string' && url !== '' ? url : undefined;
  return { id, request: { file: path.resolve(folder, file), url: address } };
}
