import type { Now } from '@/lib/saved-pages/model/flag';
import { today } from '@/lib/extension/api/today';

/** The instant, and the reader's day. */
export const now = (): Now => ({ at: new Date().toISOString(), day: today() });

/** Milliseconds since 1970 of the reader's next midnight. */
export function nextMidnight(): number {
  const date = new Date();
  date.setHours(24, 0, 1, 0);
  return date.getTime();
}
