import type { FlagStore } from '@/lib/saved-pages/model/flag-store';
import { today } from '@/lib/extension/api/today';
import { storedFlagCopy } from './flag-copy';
import { flagGuard } from './flag-guard';
import { storedFlagMark } from './flag-mark';
import { openFlagStore } from './flag-store';
import { storedFlagTrouble } from './flag-trouble';

/** The reader's list with its mark and its second copy where the browser keeps them; for the background alone. */
export const openStoredFlags = (): FlagStore =>
  openFlagStore(flagGuard({ mark: storedFlagMark, copy: storedFlagCopy(), troubles: storedFlagTrouble, today }));
