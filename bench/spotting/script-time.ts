/** One event of Chromium's trace, as far as it is needed here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the event's own thread. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly scriptName?: string; readonly documentLoaderURL?: string };
  };
}

const running = new Set(['EvaluateScript', 'FunctionCall', 'v8.run', 'RunMicrotasks', 'FireIdleCallback', 'TimerFire']);

/**
 * CPU milliseconds of scripts whose address begins so, on the threads they ran on. Of events within one another only
 * the outermost counts: a trace nests a call in its callback.
 */
export function scriptMs(events: readonly TraceEvent[], address: string): number {
  const ours = events
    .filter(({ name, ph, args }) => ph === 'X' && running.has(name) && addressOf(args).startsWith(address))
    .toSorted((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  let sum = 0;
  for (const { pid, tid, ts, dur = 0, tdur } of ours) {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sum += tdur ?? dur;
  }
  return sum / 1000;
}

const addressOf = (args: TraceEvent['args']): string => args?.data?.url ?? args?.data?.scriptName ?? '';

/** CPU milliseconds of all tasks on the main thread of the process that showed the address. */
export function mainThreadMs(events: readonly TraceEvent[], address: string): number {
  const shows = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL?.startsWith(address) === true,
  );
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === shows?.pid && args?.name === 'CrRendererMain',
  );
  if (main === undefined) return Number.NaN;
  const tasks = events.filter(
    ({ name, pid, tid, ph }) => isTask(name) && pid === main.pid && tid === main.tid && ph === 'X',
  );
  return tasks.reduce((sum, { dur = 0, tdur }) => sum + (tdur ?? dur), 0) / 1000;
}

const isTask = (name: string): boolean => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';
