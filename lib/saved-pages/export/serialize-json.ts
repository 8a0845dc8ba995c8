import type { Flag } from '@/lib/saved-pages/model/flag';
import { flagVersion } from '@/lib/saved-pages/model/upgrade-flag';

/** What our files call themselves. */
export const jsonName = 'masthead-flags';

/** Complete: an import restores exactly this. One flag a line, so that a message can name the line. */
export function serializeJson(flags: readonly Flag[], day: string): string {
  const head = `{"format": ${JSON.stringify(jsonName)}, "version": ${flagVersion}, "exportedOn": ${JSON.stringify(day)}, "flags": [`;
  return `${head}\n${flags.map((flag) => JSON.stringify(flag)).join(',\n')}\n]}\n`;
}
