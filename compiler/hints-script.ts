import type { TopicName } from '@/lib/schema/topic-record';
import { type Hints, hintsScope } from '../lib/report/hints';

/** As many names as are hints of one topic. */
const most = 300;
/** Shorter ones stand inside too many other words. */
const shortest = 4;

/** The names that mean this topic alone, in lower case; one that holds another is found with it. */
export function collectNames(names: readonly TopicName[]): string[] {
  const plain = names.filter(({ ambiguous, place }) => ambiguous !== true && place === undefined);
  const kept: string[] = [];
  const shortFirst = plain.map(({ text }) => text.toLowerCase()).toSorted((a, b) => a.length - b.length);
  for (const name of shortFirst.slice(0, most))
    if (name.length >= shortest && !kept.some((shorter) => name.includes(shorter))) kept.push(name);
  return kept;
}

/** The lines that hand the hints to the popup's early script, at whose end they stand: a text, parsed where it is used. */
export const hintsScript = (hints: Hints): string =>
  `globalThis.${hintsScope}?.(${JSON.stringify(JSON.stringify(hints))});\n`;
