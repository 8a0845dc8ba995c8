import { limits } from './limits';

const dateProperty = /date|publi|modif|updat|creat|issued|uploaded/iu;
/** Attributes whose value may be a time, whatever the element. */
const dateAttribute = /^(?:datetime|data-(?:.*(?:date|time|publi|posted|updat|epoch|stamp|livestamp).*|ts|utc|iso))$/u;
const dateClass =
  /(?:^|[-_ \d])(?:(?:pub|post|entry|publish|publication|create|article|story|news|the|full|item|blog|media)?[-_]?(?:date|dates|time|datetime|timestamp|timeago)|dateline|published?|pubdate|posted|posted-on|updated?|modified|created|byline|submitted|dtreviewed|dt-published|fecha|datum|tarih|data|dato|pvm|issued|meta|info|details|created-at)(?:$|[-_ \d])/iu;

/** What makes an element a mark, or undefined. */
export function markProperty(
  tag: string,
  itemprop: string,
  property: string,
  attributeNames: readonly string[],
  classNames: string,
): string | undefined {
  const named = itemprop || property;
  if (named !== '' && dateProperty.test(named)) return named.toLowerCase().slice(0, 80);
  if (tag === 'time') return '';
  if (attributeNames.some((name) => dateAttribute.test(name))) return '';
  return classNames !== '' && classNames.length < 300 && dateClass.test(classNames) ? '' : undefined;
}

/** The attributes of a mark that may hold a time: digits in them, or the ones made for it. */
export function markAttributes(names: readonly string[], value: (name: string) => string | null): [string, string][] {
  const found: [string, string][] = [];
  for (const name of names) {
    if (found.length >= limits.markAttributes) break;
    if (name !== 'content' && name !== 'title' && name !== 'aria-label' && !dateAttribute.test(name)) continue;
    const text = value(name)?.trim() ?? '';
    if (/\d/u.test(text)) found.push([name.slice(0, 60), text.slice(0, limits.attributeValue)]);
  }
  return found;
}
