import type { WrittenDate } from '../text/read-dates';

/** A day with hours from and to is an event's: "30 March 2020, 13:15 - 19:00", "3月6日 13:00～16:40". */
const hours =
  /^.{0,25}?\d{1,2}(?:[:.：h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?\s?(?:[-–—－~～]|to|bis|till|until|à|a las)\s?\d{1,2}[:.：h]\d{2}/iu;
/** What somebody wrote elsewhere on that day: "— Jane (@jane) March 6, 2020". */
const post = /\(@\w+\)[\s,–—-]*$/u;

/** Whether what stands around a date shows that it is the day of an event or of another text. */
export const isOfOther = (text: string, { start, end }: WrittenDate): boolean =>
  hours.test(text.slice(end, end + 50)) || post.test(text.slice(0, start));
