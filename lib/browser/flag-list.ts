import { listFlag, type ListedFlag } from '@/lib/flag/arrange';
import { flagChannelName, type FlagsChanged } from '@/lib/flag/flag-protocol';
import type { FlagCounts, FlagReader } from '@/lib/flag/flag-store';
import { sortNewest, updateListed } from '@/lib/flag/listed-flags';
import { today } from './today';

export interface FlagList {
  /** Newest first. */
  readonly listed: readonly ListedFlag[];
  /** False while only the newest are there. */
  readonly complete: boolean;
  readonly counts: FlagCounts;
}

/** So many are read for the first screen, and then so many at a time, between which the page can paint and answer. */
const firstScreen = 30;
const runLength = 250;

/** The list, live: the newest at once, then all, then every change from whatever window. */
export async function followFlags(reader: FlagReader, show: (list: FlagList) => void): Promise<void> {
  let list: FlagList | undefined;
  let reading = 0;
  const waiting: FlagsChanged[] = [];

  const readAll = async (): Promise<void> => {
    const own = ++reading;
    const counts = await reader.counts(today());
    if (list === undefined) {
      list = { listed: (await reader.newest(firstScreen)).map((flag) => listFlag(flag)), complete: false, counts };
      show(list);
    }
    const all: ListedFlag[] = [];
    await reader.all(runLength, async (flags) => {
      for (const flag of flags) all.push(listFlag(flag));
      await nextTask();
      return own === reading;
    });
    if (own !== reading) return;
    list = { listed: sortNewest(all), complete: true, counts: await reader.counts(today()) };
    show(list);
    for (const change of waiting.splice(0)) await take(change);
  };
  const take = async ({ ids }: FlagsChanged): Promise<void> => {
    if (ids === null) {
      await readAll();
      return;
    }
    const [flags, counts] = await Promise.all([reader.get(ids), reader.counts(today())]);
    if (list === undefined) return;
    list = { ...list, listed: updateListed(list.listed, ids, flags), counts };
    show(list);
  };

  // Changes while everything is read come after it: what was read may be older than they are.
  const channel = new BroadcastChannel(flagChannelName);
  channel.addEventListener('message', ({ data }: MessageEvent<FlagsChanged>) => {
    if (list?.complete === true) void take(data);
    else waiting.push(data);
  });
  await readAll();
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
