import { cutText } from '@/lib/text/cut-text';
import { type ElementAttributes, promiseOf, promises } from './element-attributes';
import { limits } from './limits';
import { memoizeForLong } from './memoize';

const dateProperty = /date|publi|modif|updat|creat|issued|uploaded/iu;
const isDateProperty = memoizeForLong((name) => dateProperty.test(name));
const dateClass =
  /(?:^|[-_ \d])(?:(?:pub|post|entry|publish|publication|create|article|story|news|the|full|item|blog|media)?[-_]?(?:date|dates|time|datetime|timestamp|timeago)|dateline|publish(?:ed)?|pubdate|posted|posted-on|updated?|modified|created|byline|submitted|dtreviewed|dt-published|fecha|datum|tarih|data|dato|pvm|issued|meta|info|details|created-at)(?:$|[-_ \d])/u;

/** One of these is part of every class name of dates. */
export const dateStems =
  'date time pub post updat modif creat byline submit review fecha datum tarih data dato pvm issued meta info details'.split(
    ' ',
  );

/** Whether a class name or id is one of dates; lower case. */
export const isDateClass = (name: string): boolean => dateClass.test(name);

/** What the names of attributes must promise to make a mark, beside the tag and the class names. */
const ofMarks = promises.item | promises.property | promises.time;

/** What makes an element a mark, or undefined. `isDate`: its class names say so. */
export function markProperty(tag: string, attributes: ElementAttributes<unknown>, isDate: boolean): string | undefined {
  const isOne = isDate || tag === 'time' || attributes.promises(promises.time);
  if (attributes.promises(ofMarks)) {
    const named = attributes.value('itemprop') || (tag === 'meta' ? '' : attributes.value('property'));
    if (named !== '' && isDateProperty(named)) return cutText(named.toLowerCase(), limits.property);
  }
  return isOne ? '' : undefined;
}

/** The attributes of a mark that may hold a time: digits in them, or the ones made for it. */
export function markTimes(attributes: ElementAttributes<unknown>): [string, string][] {
  const found: [string, string][] = [];
  for (const name of attributes.names) {
    if (found.length >= limits.markAttributes) break;
    if (name !== 'content' && name !== 'title' && name !== 'aria-label' && promiseOf(name) !== promises.time) continue;
    const text = attributes.value(name).trim();
    if (/\d/u.test(text)) found.push([cutText(name, limits.attributeName), cutText(text, limits.attributeValue)]);
  }
  return found;
}
