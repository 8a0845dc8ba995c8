import * as v from 'valibot';
import { compileDataset, type CompiledFiles } from '@/compiler/compile-dataset';
import { DatasetError, type Problem } from '@/compiler/problems';
import { readJson } from '@/lib/saved-pages/import/read-json';
import { OwnData } from '@/lib/schema/own-data';

/** Bytes of a file at most. */
export const ownDataLimit = 20_000_000;

/** A file that was checked, ready to be kept. */
export interface CheckedOwnData {
  readonly kind: 'checked';
  readonly name: string;
  readonly publishers: number;
  readonly topics: number;
  readonly files: CompiledFiles;
}
/** Why a file is not taken: all of it or nothing. */
export type RefusedOwnData =
  | { readonly kind: 'tooLarge' | 'encoding' | 'otherFile' | 'empty' }
  | { readonly kind: 'syntax'; readonly line: number }
  | { readonly kind: 'newer' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Checks a reader's file as the compiler checks data/, and compiles it. Nothing in it becomes markup, code or a pattern. */
export function checkOwnData(bytes: Uint8Array): CheckedOwnData | RefusedOwnData {
  if (bytes.length > ownDataLimit) return { kind: 'tooLarge' };
  const text = decode(bytes);
  if (text === undefined) return { kind: 'encoding' };
  if (text.trim() === '') return { kind: 'empty' };
  const json = readJson(text);
  if ('refused' in json) {
    const { reason, line = 1, detail } = json.refused;
    if (reason !== 'duplicate') return { kind: 'syntax', line };
    return { kind: 'problems', problems: [{ file: '', field: detail ?? '', reason: `is there twice, line ${line}` }] };
  }
  const { value } = json;
  if (!isOurs(value)) return { kind: 'otherFile' };
  if (typeof value.version === 'number' && value.version > 1) return { kind: 'newer' };
  const parsed = v.safeParse(OwnData, value);
  if (!parsed.success) return { kind: 'problems', problems: parsed.issues.map(problemOf) };
  return compile(parsed.output);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isOurs = (value: unknown): value is { readonly version?: unknown } =>
  typeof value === 'object' && value !== null && (value as { readonly format?: unknown }).format === 'masthead-data';

const problemOf = (issue: v.BaseIssue<unknown>): Problem => ({
  file: '',
  field: v.getDotPath(issue) ?? '',
  reason: reasonOf(issue),
});

/** The schema's own words, but for the two that a writer of such a file meets most. */
function reasonOf({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'is no field of this format';
  return received === 'undefined' ? 'is missing' : message;
}

function compile(data: OwnData): CheckedOwnData | RefusedOwnData {
  const problems = [
    ...twice(
      data.publishers.map(({ id }) => id),
      'publishers',
    ),
    ...twice(
      data.topics.map(({ topic }) => topic.id),
      'topics',
    ),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  if (data.publishers.length + data.topics.length === 0) return { kind: 'empty' };
  try {
    const files = compileDataset(sourcesOf(data));
    return {
      kind: 'checked',
      name: data.name,
      publishers: data.publishers.length,
      topics: data.topics.length,
      files,
    };
  } catch (error) {
    if (error instanceof DatasetError) return { kind: 'problems', problems: error.problems };
    throw error;
  }
}

function twice(ids: readonly string[], list: string): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file: '', field: `${list}.${index}.id`, reason: `${id} is there twice` }];
  });
}

/** The data as the compiler takes them, under the paths that they would have below data/. */
function sourcesOf({ publishers, topics }: OwnData): Map<string, string> {
  const sources = new Map<string, string>();
  const put = (file: string, value: unknown) => sources.set(file, JSON.stringify(value));
  for (const record of publishers) put(`publishers/own/${record.id}.json`, record);
  for (const { topic, ...parts } of topics) {
    put(`topics/${topic.id}/topic.json`, topic);
    for (const [part, value] of Object.entries(parts)) put(`topics/${topic.id}/${part}.json`, value);
  }
  return sources;
}
