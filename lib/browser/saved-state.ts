import { isDue } from '@/lib/flag/arrange';
import type { FlagReader } from '@/lib/flag/flag-store';
import type { SavedState } from '@/lib/spotting/badge-sign';
import { today } from './today';

/** Whether the page that has one of the keys is in the reader's list, and due. */
export async function savedStateOf(keys: readonly string[], flags: FlagReader): Promise<SavedState> {
  const flag = await flags.find(keys);
  if (flag === undefined) return 'no';
  return isDue(flag, today()) ? 'due' : 'saved';
}
