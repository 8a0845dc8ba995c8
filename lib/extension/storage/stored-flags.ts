import type { FlagStore } from '@/lib/saved-pages/model/flag-store';
import { browser } from '@/lib/extension/api/browser';
import { today } from '@/lib/extension/api/today';
import { storedFlagCopy } from './flag-copy';
import { flagGuard } from './flag-guard';
import { storedFlagMark } from './flag-mark';
import { openFlagStore } from './flag-store';
import { flagTroubles, type FlagTroubleStore } from './flag-trouble';

const key = 'flags.trouble';
const { local } = browser.storage;
const storedTrouble: FlagTroubleStore = {
  read: async () => (await local.get(key))[key],
  write: (trouble) => (trouble === null ? local.remove(key) : local.set({ [key]: trouble })),
};

/** The reader's list with its mark and its second copy where the browser keeps them; for the background alone. */
export const openStoredFlags = (): FlagStore => {
  const troubles = flagTroubles(storedTrouble, today);
  return openFlagStore(flagGuard({ mark: storedFlagMark, copy: storedFlagCopy(), troubles }));
};
