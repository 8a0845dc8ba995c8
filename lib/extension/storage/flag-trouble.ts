import * as v from 'valibot';
import { browser } from '@/lib/extension/api/browser';

const Told = v.object({ restored: v.number(), lost: v.number(), day: v.string() });
type Told = v.InferOutput<typeof Told>;

/** Where it is kept what the reader has to be told of the list, until they have seen it. */
export interface FlagTroubleStore {
  read(): Promise<Told | null>;
  write(trouble: Told | null): Promise<void>;
}

const key = 'flags.trouble';

export const storedFlagTrouble: FlagTroubleStore = {
  async read() {
    const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(key).catch(() => ({}));
    const parsed = v.safeParse(Told, stored[key]);
    return parsed.success ? parsed.output : null;
  },
  write: (trouble) =>
    trouble === null ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: trouble }),
};
