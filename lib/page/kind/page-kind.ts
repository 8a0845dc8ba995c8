import type { KindContext } from './kind-context';

/** What kind of page this is, for the reader and for whether it has a day of publication. */
export const pageKinds = [
  /** A text of its own: a report, a post, a review, a paper, a recipe. */
  'article',
  /** A text that is written on while something happens. */
  'live',
  /** A text by which a body tells the press. */
  'press-release',
  'video',
  'audio',
  /** What readers write: a thread, a question with its answers, a post on a network. */
  'discussion',
  /** An entry of an encyclopedia or wiki, changed by many over years. */
  'encyclopedia',
  'event',
  /** Something that is for sale, or one's own page of a thing. */
  'product',
  /** Of a person, an author, an account. */
  'profile',
  /** A site's first page. */
  'front',
  /** A section, a tag, an archive: teasers of other pages. */
  'list',
  'search',
  'feed',
  /** A page of the site itself: about, contact, terms, a page that its system keeps apart from its posts. */
  'static',
  'pdf',
  /** Nothing shows it. */
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The kind of a page with what shows it. */
export interface FoundKind {
  readonly kind: PageKind;
  /** The rule that found it. */
  readonly rule: string;
  /** What on the page or of its address shows it, at most 200 characters; empty where nothing does. */
  readonly quote: string;
}

/** A rule reads one sign. It finds a kind or nothing; it never throws. */
export type KindRule = (context: KindContext) => Omit<FoundKind, 'rule'> | undefined;
