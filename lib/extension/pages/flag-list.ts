import { listFlag, type ListedFlag } from '@/lib/saved-pages/model/arrange';
import { flagChannelName, type FlagsChanged } from '@/lib/saved-pages/model/flag-protocol';
import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import { sortNewest, updateListed, type FlagList } from '@/lib/saved-pages/model/listed-flags';
import { today } from '@/lib/extension/api/today';

/** So many are read for the first screen, and then so many at a time, between which the page can paint and answer. */
const firstScreen = 30;
const runLength = 250;

/** The list, live: the newest at once, then all, then every change from whatever window. Rejects where it cannot be read. */
export async function followFlags(reader: FlagReader, show: (list: FlagList) => void): Promise<void> {
  let list: FlagList | undefined;
  /** What has changed since it was last read; null: much. */
  let changed: Set<string> | null = new Set();
  const tell = (next: FlagList): void => {
    list = next;
    show(next);
  };
  const readFirst = async (): Promise<void> => {
    const [counts, newest] = await Promise.all([reader.counts(today()), reader.newest(firstScreen)]);
    tell({ listed: newest.map((flag) => listFlag(flag)), complete: counts.total <= newest.length, counts, damaged: 0 });
  };
  const readAll = async (): Promise<void> => {
    changed = new Set();
    const all: ListedFlag[] = [];
    const damaged = await reader.all(runLength, async (flags) => {
      for (const flag of flags) all.push(listFlag(flag));
      await nextTask();
      return true;
    });
    tell({ listed: sortNewest(all), complete: true, counts: await reader.counts(today()), damaged });
  };
  const readChanged = async (): Promise<void> => {
    if (changed === null || list === undefined) return await readAll();
    const ids = [...changed];
    if (ids.length === 0) return;
    changed = new Set();
    const [flags, counts] = await Promise.all([reader.get(ids), reader.counts(today())]);
    tell({ ...list, listed: updateListed(list.listed, ids, flags), counts });
  };

  // One after the other: what was read before a change may not be shown after it.
  let queue = readFirst();
  const channel = new BroadcastChannel(flagChannelName);
  channel.addEventListener('message', ({ data: { ids } }: MessageEvent<FlagsChanged>) => {
    if (ids === null) changed = null;
    else for (const id of ids) changed?.add(id);
    // What cannot be read now is read with the next change.
    queue = queue.then(readChanged).catch(() => undefined);
  });
  await queue;
  if (list?.complete === true) return;
  const reading = queue.then(readAll);
  queue = reading.catch(() => undefined);
  await reading;
}

/** The page may paint and answer before what follows. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
