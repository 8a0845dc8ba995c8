import type { ElementAttributes } from './element-attributes';
import { limits } from './limits';
import { remembered } from './remembered';

const dateProperty = /date|publi|modif|updat|creat|issued|uploaded/iu;
/** Attributes whose value may be a time, whatever the element. */
const dateAttribute = /^(?:datetime|data-(?:.*(?:date|time|publi|posted|updat|epoch|stamp|livestamp).*|ts|utc|iso))$/u;
const dateClass =
  /(?:^|[-_ \d])(?:(?:pub|post|entry|publish|publication|create|article|story|news|the|full|item|blog|media)?[-_]?(?:date|dates|time|datetime|timestamp|timeago)|dateline|published?|pubdate|posted|posted-on|updated?|modified|created|byline|submitted|dtreviewed|dt-published|fecha|datum|tarih|data|dato|pvm|issued|meta|info|details|created-at)(?:$|[-_ \d])/iu;

export const isDateClass = (names: string): boolean => names.length < 300 && dateClass.test(names);

/** What makes elements marks. Names recur on a page: each is looked at once. */
export class MarkTests {
  readonly #isDateProperty = remembered((name) => dateProperty.test(name));
  readonly #isDateAttribute = remembered((name) => dateAttribute.test(name));

  /** What makes an element a mark, or undefined. `isDate`: its class names say so. */
  property(tag: string, attributes: ElementAttributes<unknown>, isDate: boolean): string | undefined {
    if (attributes.names.length === 0) return tag === 'time' ? '' : undefined;
    const named = attributes.value('itemprop') || (tag === 'meta' ? '' : attributes.value('property'));
    if (named !== '' && this.#isDateProperty(named)) return named.toLowerCase().slice(0, 80);
    if (tag === 'time' || attributes.names.some(this.#isDateAttribute)) return '';
    return isDate ? '' : undefined;
  }

  /** The attributes of a mark that may hold a time: digits in them, or the ones made for it. */
  times(attributes: ElementAttributes<unknown>): [string, string][] {
    const found: [string, string][] = [];
    for (const name of attributes.names) {
      if (found.length >= limits.markAttributes) break;
      if (name !== 'content' && name !== 'title' && name !== 'aria-label' && !this.#isDateAttribute(name)) continue;
      const text = attributes.value(name).trim();
      if (/\d/u.test(text)) found.push([name.slice(0, 60), text.slice(0, limits.attributeValue)]);
    }
    return found;
  }
}
