import { dayOf } from '@/lib/extension/api/today';
import type { ImportContext } from '@/lib/saved-pages/import/import-rows';
import { parseImport, type ParsedFile, type RefusedFile } from '@/lib/saved-pages/import/parse-import';

/** A file to parse. */
export interface FileToParse {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly context: Pick<ImportContext, 'now' | 'folders'>;
}
export type FromParser =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'parsed'; readonly files: readonly (ParsedFile | RefusedFile)[] };

const progressEveryMs = 50;

// A thread of its own: whatever a file holds, our pages go on, and the reader can end it.
addEventListener('message', ({ data: { name, bytes, context } }: MessageEvent<FileToParse>) => {
  let reportedAt = performance.now();
  const watch = (done: number, of: number): void => {
    if (performance.now() - reportedAt < progressEveryMs) return;
    reportedAt = performance.now();
    post({ kind: 'progress', done, of });
  };
  post({ kind: 'parsed', files: parseImport(name, bytes, { ...context, dayOf, watch }) });
});

function post(message: FromParser): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  postMessage(message);
}
