import type { KindRule, PageKind } from '../page-kind';

type Classes = readonly (readonly [RegExp, PageKind])[];

/** Class names that systems of many sites give to the page as a whole: WordPress, Drupal, Ghost, Blogger. */
const specific: Classes = [
  [/^(?:single-product|node-type-product|page-node-type-product)$/u, 'product'],
  [/^(?:single-(?:tribe_events|events?|veranstaltung|termin)|(?:page-)?node-type-events?)$/u, 'event'],
  [/^(?:search-results|search-no-results|path-search)$/u, 'search'],
];
const general: Classes = [
  [/^(?:author|author-template|(?:page-)?node-type-(?:author|person))$/u, 'profile'],
  [/^(?:archive|category|tag-template|tax-\w+|post-type-archive|path-taxonomy|page-taxonomy-term)$/u, 'list'],
  [/^(?:single-post|post-template|(?:page-)?node-type-(?:article|news|blog|blog-post|story)|item-view)$/u, 'article'],
  [/^(?:page-id-\d+|page-template|(?:page-)?node-type-page)$/u, 'static'],
];

function findClass(classes: Classes, rootNames: string): ReturnType<KindRule> {
  const names = rootNames.split(' ');
  const isSingle = names.includes('single');
  const isNumbered = names.some((name) => /^postid-\d+$/u.test(name));
  for (const [pattern, kind] of classes) {
    // A post keeps the classes of its categories and its author.
    if (isSingle && (kind === 'list' || kind === 'profile')) continue;
    const name = names.find((one) => pattern.test(one));
    // `single-event` is WordPress's word only where it also gives the post's number.
    if (name !== undefined && (isNumbered || !name.startsWith('single-'))) return { kind, quote: name };
  }
  return undefined;
}

/** What is for sale, takes place or was searched for, though a layout wraps everything as an article. */
export const specificClass: KindRule = ({ facts }) => findClass(specific, facts.rootNames);

/** What the site's system calls the page. */
export const systemClass: KindRule = ({ facts }) => findClass(general, facts.rootNames);
