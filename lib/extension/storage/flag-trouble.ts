import * as v from 'valibot';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';

/** What waits is found anew at each start, and not kept. */
const StoredTrouble = v.object({ restored: v.number(), lost: v.number(), day: v.string() });
type StoredTrouble = v.InferOutput<typeof StoredTrouble>;

/** Where it is kept what the reader has to be stored, until they have seen it. */
export interface FlagTroubleStore {
  read(): Promise<unknown>;
  write(trouble: StoredTrouble | null): Promise<void>;
}

/** What the browser lost of the list. */
export interface FlagTroubles {
  add(found: Omit<StoreTrouble, 'day'>): Promise<void>;
  read(): Promise<StoreTrouble | null>;
  /** Whether there are pages that could not be brought back yet. */
  isWaiting(): boolean;
  dismiss(): Promise<void>;
}

export function flagTroubles(store: FlagTroubleStore, today: () => string): FlagTroubles {
  let waiting = 0;
  let stored: StoredTrouble | null | undefined;
  const readStored = async (): Promise<StoredTrouble | null> => {
    const parsed = v.safeParse(StoredTrouble, await store.read().catch(() => null));
    return parsed.success ? parsed.output : null;
  };
  return {
    async add({ restored, lost, waiting: now }) {
      waiting = now;
      if (restored + lost === 0) return;
      stored ??= await readStored();
      // Pages may be lost and come back more than once.
      stored = { restored: Math.max(stored?.restored ?? 0, restored), lost: (stored?.lost ?? 0) + lost, day: today() };
      // As long as this background lives, it is stored also where it could not be kept.
      await store.write(stored).catch(() => undefined);
    },
    async read() {
      stored ??= await readStored();
      return stored === null && waiting === 0 ? null : { restored: 0, lost: 0, day: today(), ...stored, waiting };
    },
    isWaiting: () => waiting > 0,
    async dismiss() {
      stored = null;
      await store.write(null);
    },
  };
}
