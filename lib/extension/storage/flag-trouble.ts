import * as v from 'valibot';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';

/** What waits is found anew at each start, and not kept. */
const Told = v.object({ restored: v.number(), lost: v.number(), day: v.string() });
type Told = v.InferOutput<typeof Told>;

/** Where it is kept what the reader has to be told, until they have seen it. */
export interface FlagTroubleStore {
  read(): Promise<unknown>;
  write(trouble: Told | null): Promise<void>;
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
  let told: Told | null | undefined;
  const readTold = async (): Promise<Told | null> => {
    const parsed = v.safeParse(Told, await store.read().catch(() => null));
    return parsed.success ? parsed.output : null;
  };
  return {
    async add({ restored, lost, waiting: now }) {
      waiting = now;
      if (restored + lost === 0) return;
      told ??= await readTold();
      // Pages may be lost and come back more than once.
      told = { restored: Math.max(told?.restored ?? 0, restored), lost: (told?.lost ?? 0) + lost, day: today() };
      // As long as this background lives, it is told also where it could not be kept.
      await store.write(told).catch(() => undefined);
    },
    async read() {
      told ??= await readTold();
      return told === null && waiting === 0 ? null : { restored: 0, lost: 0, day: today(), ...told, waiting };
    },
    isWaiting: () => waiting > 0,
    async dismiss() {
      told = null;
      await store.write(null);
    },
  };
}
