import * as v from 'valibot';
import type { Problems } from './problems';

/** Parses a source file against its schema; undefined where it does not fit, with every reason noted. */
export function parseSource<S extends v.GenericSchema>(
  schema: S,
  file: string,
  text: string,
  problems: Problems,
): v.InferOutput<S> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problems.add(file, '', error instanceof Error ? error.message : 'not JSON');
    return undefined;
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) problems.add(file, v.getDotPath(issue) ?? '', issue.message);
  return undefined;
}
