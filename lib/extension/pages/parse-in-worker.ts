import type { ImportContext } from '@/lib/saved-pages/import/import-rows';
import type { ParsedFile, RefusedFile } from '@/lib/saved-pages/import/parse-import';
import type { FileToParse, FromParser } from './import-worker';

export interface Parsing {
  /** Rejects where the file cannot be read or its parser cannot be started. */
  readonly files: Promise<readonly (ParsedFile | RefusedFile)[]>;
  /** Ends it at once; then `files` is never settled. */
  readonly cancel: () => void;
}
/** @param progress called with a position in the file's text, and its length */
export type ParseFile = (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  context: Pick<ImportContext, 'now' | 'folders'>,
  progress: (done: number, of: number) => void,
) => Parsing;

/** Parses a file in a worker of its own. The bytes go over to it. */
export const parseInWorker: ParseFile = (name, bytes, context, progress) => {
  const worker = new Worker(new URL('import-worker.ts', import.meta.url), { type: 'module' });
  const files = new Promise<readonly (ParsedFile | RefusedFile)[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromParser>) => {
      if (data.kind === 'progress') {
        progress(data.done, data.of);
        return;
      }
      worker.terminate();
      resolve(data.files);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
  });
  worker.postMessage({ name, bytes, context } satisfies FileToParse, [bytes.buffer]);
  return { files, cancel: () => worker.terminate() };
};
