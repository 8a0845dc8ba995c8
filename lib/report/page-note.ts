import type { PageKind } from '@/lib/page/kind/page-kind';

/** Kinds of pages that are no article: the site alone is shown, with a word on what kind of page it is. */
export const notArticles = [
  'front',
  'list',
  'search',
  'feed',
  'video',
  'audio',
  'encyclopedia',
  'event',
  'product',
  'profile',
  'discussion',
  'static',
] as const satisfies readonly PageKind[];
export type NotArticle = (typeof notArticles)[number];

/** The kind of a page that is no article; undefined for articles, and where nothing shows the kind. */
export const notArticle = (kind: PageKind): NotArticle | undefined => notArticles.find((one) => one === kind);
