import type { Place } from './page-facts';

/** The part of the page an element opens, by tag, role or class names; undefined where it opens none. */
export type Area =
  | 'header'
  | 'footer'
  | 'navigation'
  | 'comments'
  | 'related'
  | 'hidden'
  | 'byline'
  | 'caption'
  | 'main';

/** Words of class names and ids, by the area they show; where a name has several, the first area counts. */
const areaWords: readonly (readonly [Area, string])[] = [
  ['comments', 'comment comments commentlist disqus fbcomments kommentar kommentare yorumlar comentarios commentaires'],
  [
    'related',
    'related sidebar teaser teasers widgets widget-area recommend recommended recommendation recommendations popular trending mostread outbrain taboola newsletter latest promo ad ads advert advertisement readmore seealso',
  ],
  ['navigation', 'nav navbar navigation menu breadcrumb breadcrumbs pagination toolbar tabs'],
  ['footer', 'footer colophon siteinfo'],
  ['header', 'masthead topbar siteheader pageheader'],
  [
    'byline',
    'byline author authors posted dateline entry-meta post-meta article-meta article-info post-info pubdate published publish-date post-date entry-date timestamp meta-info',
  ],
  ['caption', 'caption figcaption'],
];
const areasInOrder = areaWords.map(([area]) => area);
/** The words, each with its area's place in that order. */
const orderOfWord: ReadonlyMap<string, number> = new Map(
  areaWords.flatMap(([, words], order) => words.split(' ').map((word) => [word, order] as const)),
);
/** One of these is part of every class name that shows an area. */
export const areaStems: readonly string[] = areaWords.flatMap(([, words]) => words.split(' '));
const wordsOfName = /^[a-z0-9]+(?:[-_]+[a-z0-9]+){0,5}$/u;
/** So many words may stand before such a word, and after it. */
const mostAround = 2;

/** The area that a class name shows: one of its words, or two of them together. */
function areaOfClass(name: string): Area | undefined {
  if (!wordsOfName.test(name)) return undefined;
  const words = name.split(/[-_]+/u);
  let first = areasInOrder.length;
  for (let at = 0; at <= mostAround && at < words.length; at++) {
    const after = words.length - 1 - at;
    if (after <= mostAround) first = Math.min(first, orderOfWord.get(words[at] ?? '') ?? first);
    if (after >= 1 && after <= mostAround + 1)
      first = Math.min(first, orderOfWord.get(`${words[at]}-${words[at + 1]}`) ?? first);
  }
  return areasInOrder[first];
}

/**
 * `has-sidebar`, `with-menu`, `sidebar-included` speak of the layout, `category-comment` of what the article is about, and
 * neither of this element.
 */
const layoutModifiers =
  /^(?:has|with|no|without|is|js|content|page|layout|single|template|category|tag|term|sticky)[-_]|[-_](?:included|enabled|disabled|parent)$/u;

const areaOfTag: ReadonlyMap<string, Area> = new Map<string, Area>(
  Object.entries({
    nav: 'navigation',
    footer: 'footer',
    aside: 'related',
    figcaption: 'caption',
    caption: 'caption',
    article: 'main',
    main: 'main',
  } as const),
);
/** Whether elements of this name may open a part of the page. */
export const opensArea = (tag: string): boolean => tag === 'header' || areaOfTag.has(tag);

const areaOfRole: ReadonlyMap<string, Area> = new Map<string, Area>(
  Object.entries({
    navigation: 'navigation',
    contentinfo: 'footer',
    banner: 'header',
    complementary: 'related',
    main: 'main',
    article: 'main',
    search: 'navigation',
  } as const),
);

/** The part that an element with this class name or id opens; lower case. */
export const areaOfClassName = (name: string): Area | undefined =>
  name.length > 60 || layoutModifiers.test(name) ? undefined : areaOfClass(name);

export interface Surroundings {
  readonly area: Area | '';
  /** Inside an article or main element. */
  readonly inArticle: boolean;
  /** What is known of the area where only class names open it. */
  readonly naming: Naming | undefined;
}
export const pageSurroundings: Surroundings = { area: '', inArticle: false, naming: undefined };

/** An area that class names open. They mislead: what holds the page's headline is not beside the article. */
export interface Naming {
  isWrong: boolean;
  /** What was placed by it so far. */
  readonly placed: { readonly tag?: string; place: Place }[];
}

/** Takes an area back, for what was placed by it and what is still to come. */
export function takeBack(naming: Naming): void {
  naming.isWrong = true;
  for (const one of naming.placed) one.place = one.tag === 'h1' ? 'title' : 'body';
  naming.placed.length = 0;
}

/** The area that surroundings are, after what became known of it. */
const areaOf = ({ area, naming }: Surroundings): Area | '' => (naming?.isWrong === true ? '' : area);

/** The surroundings that an element gives to its content. `named` is what its class names open. */
export function enter(
  outer: Surroundings,
  tag: string,
  role: string,
  named: Area | undefined,
  hidden: boolean,
): Surroundings {
  if (hidden) return { area: 'hidden', inArticle: outer.inArticle, naming: undefined };
  if (tag === 'html' || tag === 'body' || tag === 'h1') return outer;
  const byElement = areaOfElement(outer, tag, role);
  const area = byElement ?? named;
  if (area === undefined) return outer;
  const around = areaOf(outer);
  if (area === 'main') {
    return around === 'comments' || around === 'related' || around === 'hidden'
      ? outer
      : { area: '', inArticle: true, naming: undefined };
  }
  const isWithin =
    around === 'comments' ||
    around === 'related' ||
    around === 'hidden' ||
    around === 'navigation' ||
    around === 'footer';
  if (isWithin) return outer;
  const misleads = byElement === undefined && (area === 'related' || area === 'caption' || area === 'navigation');
  return { area, inArticle: outer.inArticle, naming: misleads ? { isWrong: false, placed: [] } : undefined };
}

function areaOfElement(outer: Surroundings, tag: string, role: string): Area | undefined {
  if (tag === 'header') return outer.inArticle ? 'byline' : 'header';
  if (tag === 'footer' && outer.inArticle) return 'byline';
  return areaOfTag.get(tag) ?? (role === '' ? undefined : areaOfRole.get(role));
}

/** The place of a block: its heading tag first, then its surroundings. */
export function placeOf(
  surroundings: Surroundings,
  tag: string,
  seen: { readonly title: boolean; readonly paragraphs: number },
): Place {
  const area = areaOf(surroundings);
  if (area !== '' && area !== 'main' && area !== 'byline' && area !== 'header') return area;
  if (tag === 'h1') return 'title';
  if (area === 'header' || area === 'byline') return area;
  return tag === 'p' && seen.title && seen.paragraphs === 0 ? 'lead' : 'body';
}

/** The place of what is no block itself: a link, a mark, an item. */
export const placeOutsideText = (surroundings: Surroundings, tag: string): Place =>
  placeOf(surroundings, tag, nothingSeen);
const nothingSeen = { title: false, paragraphs: 0 } as const;
