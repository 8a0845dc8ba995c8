import path from 'node:path';
import { parseArgs } from 'node:util';
import { isCalendarDay } from './now';

export interface PageRequest {
  readonly file: string;
  /** The address the page is read at; its own file: address where none is given. */
  readonly url: string | undefined;
}

export type Inspection =
  | { readonly kind: 'page'; readonly request: PageRequest; readonly now: string | undefined }
  | { readonly kind: 'batch'; readonly list: string; readonly now: string | undefined }
  | { readonly kind: 'usage'; readonly problem: string };

export const usage = `usage: npm run --silent inspect -- PAGE.html|FILE.pdf [--url URL] [--now ISO_DATE]
       npm run --silent inspect -- --batch LIST.jsonl [--now ISO_DATE]`;

/** @param folder what relative files are relative to */
export function parseArguments(argv: readonly string[], folder: string): Inspection {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { url: { type: 'string' }, now: { type: 'string' }, batch: { type: 'string' } },
    });
  } catch (error) {
    return { kind: 'usage', problem: error instanceof Error ? error.message : String(error) };
  }
  const { url, now, batch } = parsed.values;
  const [file, ...more] = parsed.positionals;
  if (now !== undefined && !isCalendarDay(now)) return { kind: 'usage', problem: `--now ${now} is not a day` };
  if (url !== undefined && !URL.canParse(url)) return { kind: 'usage', problem: `--url ${url} is not an address` };
  if (batch !== undefined) {
    if (file !== undefined || url !== undefined) return { kind: 'usage', problem: '--batch stands alone' };
    return { kind: 'batch', list: path.resolve(folder, batch), now };
  }
  if (file === undefined || more.length > 0) return { kind: 'usage', problem: 'one page is needed' };
  return { kind: 'page', request: { file: path.resolve(folder, file), url }, now };
}
