import { isDue } from '@/lib/saved-pages/model/arrange';
import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import type { SavedState } from '@/lib/auto-read/badge-sign';
import { today } from '@/lib/extension/api/today';

/** Whether the page that has one of the keys is in the reader's list, and due. */
export async function savedStateOf(keys: readonly string[], flags: FlagReader): Promise<SavedState> {
  const flag = await flags.find(keys);
  if (flag === undefined) return 'no';
  return isDue(flag, today()) ? 'due' : 'saved';
}
