import type { Place } from './page-facts';

/** The part of the page an element opens, by tag, role or class names; undefined where it opens none. */
type Area = 'header' | 'footer' | 'navigation' | 'comments' | 'related' | 'hidden' | 'byline' | 'caption' | 'main';

const words = (list: string) => new RegExp(`^(?:[a-z0-9]+[-_]+){0,2}(?:${list})(?:[-_]+[a-z0-9]+){0,2}$`, 'u');
const areaOfClass: readonly (readonly [Area, RegExp])[] = [
  ['comments', words('comments?|commentlist|disqus|fbcomments|kommentare?|yorumlar|comentarios|commentaires')],
  [
    'related',
    words(
      'related|sidebar|teasers?|widgets?|recommend(?:ed|ations?)?|popular|trending|mostread|outbrain|taboola|newsletter|latest|promo|ads?|advert(?:isement)?|readmore|seealso',
    ),
  ],
  ['navigation', words('nav|navbar|navigation|menu|breadcrumbs?|pagination|toolbar|tabs')],
  ['footer', words('footer|colophon|siteinfo')],
  ['header', words('masthead|topbar|siteheader|pageheader')],
  [
    'byline',
    words(
      'byline|author|authors|posted|dateline|entry[-_]meta|post[-_]meta|article[-_]meta|article[-_]info|post[-_]info|pubdate|published|publish[-_]date|post[-_]date|entry[-_]date|timestamp|meta[-_]info',
    ),
  ],
  ['caption', words('caption|figcaption|wp-caption-text')],
];
/** `has-sidebar`, `with-menu`, `no-comments` speak of the layout, not of this element. */
const speaksOfLayout = /^(?:has|with|no|without|is|js|content|page|layout|single|template)[-_]/u;

const areaOfTag: Readonly<Record<string, Area>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'related',
  figcaption: 'caption',
  caption: 'caption',
  article: 'main',
  main: 'main',
};
const areaOfRole: Readonly<Record<string, Area>> = {
  navigation: 'navigation',
  contentinfo: 'footer',
  banner: 'header',
  complementary: 'related',
  main: 'main',
  article: 'main',
  search: 'navigation',
};

export interface Surroundings {
  readonly area: Area | '';
  /** Inside an article or main element. */
  readonly inArticle: boolean;
}
export const pageSurroundings: Surroundings = { area: '', inArticle: false };

/** The surroundings that an element gives to its content. `classNames` are its class names and id, lower case. */
export function enter(
  outer: Surroundings,
  tag: string,
  role: string,
  classNames: readonly string[],
  hidden: boolean,
): Surroundings {
  if (hidden) return { area: 'hidden', inArticle: outer.inArticle };
  if (tag === 'html' || tag === 'body' || tag === 'h1') return outer;
  const area = areaOfElement(outer, tag, role, classNames);
  if (area === undefined) return outer;
  if (area === 'main') {
    return outer.area === 'comments' || outer.area === 'related' || outer.area === 'hidden'
      ? outer
      : { area: '', inArticle: true };
  }
  const isWithin =
    outer.area === 'comments' ||
    outer.area === 'related' ||
    outer.area === 'hidden' ||
    outer.area === 'navigation' ||
    outer.area === 'footer';
  return isWithin ? outer : { area, inArticle: outer.inArticle };
}

function areaOfElement(
  outer: Surroundings,
  tag: string,
  role: string,
  classNames: readonly string[],
): Area | undefined {
  if (tag === 'header') return outer.inArticle ? 'byline' : 'header';
  if (tag === 'footer' && outer.inArticle) return 'byline';
  const byTag = areaOfTag[tag] ?? areaOfRole[role];
  if (byTag !== undefined) return byTag;
  for (const name of classNames) {
    if (name.length > 60 || speaksOfLayout.test(name)) continue;
    for (const [area, pattern] of areaOfClass) if (pattern.test(name)) return area;
  }
  return undefined;
}

/** The place of a block: its heading tag first, then its surroundings. */
export function placeOf(
  surroundings: Surroundings,
  tag: string,
  seen: { readonly title: boolean; readonly paragraphs: number },
): Place {
  const { area } = surroundings;
  if (area !== '' && area !== 'main' && area !== 'byline' && area !== 'header') return area;
  if (tag === 'h1') return 'title';
  if (area === 'header' || area === 'byline') return area;
  return tag === 'p' && seen.title && seen.paragraphs === 0 ? 'lead' : 'body';
}
