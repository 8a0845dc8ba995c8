import { formatDate } from '../calendar-day';
import type { DateContext } from '../context';
import { mayHoldDate, type WrittenDate } from '../text/read-dates';

/** A day with hours from and to is an event's: "30 March 2020, 13:15 - 19:00", "3月6日 13:00～16:40". */
const hours =
  /^.{0,25}?\d{1,2}(?:[:.：h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?\s?(?:[-–—－~～]|to|bis|till|until|à|a las)\s?\d{1,2}[:.：h]\d{2}/iu;
/** What somebody wrote elsewhere on that day: "— Jane (@jane) March 6, 2020". */
const post = /\(@\w+\)[\s,–—-]*$/u;

const hasHours = (text: string, { end }: WrittenDate): boolean => hours.test(text.slice(end, end + 50));

/** So many blocks, and characters of one, are searched for an event's day. */
const [mostBlocks, longest] = [400, 300];

/** The days that a page gives with hours from and to, wherever it does: they are an event's at every other place too. */
export function eventDays({ facts, read }: DateContext): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { text } of facts.blocks.slice(0, mostBlocks))
    if (text.length <= longest && mayHoldDate(text))
      for (const date of read(text)) if (hasHours(text, date)) days.add(formatDate(date));
  return days;
}

/** Whether what stands around a date shows that it is the day of an event or of another text. */
export const isOfOther = (text: string, date: WrittenDate): boolean =>
  hasHours(text, date) || post.test(text.slice(0, date.start));
