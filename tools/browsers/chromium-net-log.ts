import { readFile } from 'node:fs/promises';
import type { RecordedRequest } from './extension-browser';

interface NetLogEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly initiator?: string };
}
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetLogEvent[];
}

/**
 * Every request that reached Chromium's network stack, from its own log: of pages, popups and workers alike, from the
 * first moment on. What an extension reads from its own package never gets that far.
 */
export async function readNetLog(file: string): Promise<RecordedRequest[]> {
  const text = await readFile(file, 'utf8');
  const log = JSON.parse(text) as NetLog;
  const start = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  return log.events
    .filter(({ type, params }) => type === start && params?.url !== undefined)
    .map(({ params }) => {
      const initiator = params?.initiator ?? '';
      return { url: params?.url ?? '', initiator: /^[\w-]+:\/\//u.test(initiator) ? initiator : '' };
    });
}
