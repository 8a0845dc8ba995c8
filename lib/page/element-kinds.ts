import { opensArea } from './place';
import { memoizeForLong } from './memoize';

/** Elements whose content is not the page's text. */
const closed: ReadonlySet<string> = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'select',
  'textarea',
  'audio',
  'video',
  'map',
  'datalist',
]);

/** Elements that do not end a run of text. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'dfn',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'ruby',
  'rb',
  'rt',
  'rp',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'img',
  'picture',
  'nobr',
  'meta',
  'link',
  'slot',
]);

/** Elements that are read whole: a script's text, the document's title. */
const ownText: ReadonlySet<string> = new Set(['script', 'title']);
/** Elements that are evidence by themselves. */
const evidenceTags: ReadonlySet<string> = new Set([
  'br',
  'img',
  'meta',
  'link',
  'base',
  'html',
  'body',
  'a',
  'time',
  'dialog',
]);

/** What there is to know of an element by its name. */
export interface ElementKind {
  /** Stands on its own and ends the text before it; a line break is part of the text. */
  readonly isBlock: boolean;
  readonly isClosed: boolean;
  readonly isOwnText: boolean;
  /** Only its attributes can tell anything. */
  readonly isPlain: boolean;
}

/** The kind of an element, by its tag. */
export const elementKind = memoizeForLong(
  (tag): ElementKind => ({
    isBlock: !inline.has(tag) && tag !== 'br',
    isClosed: closed.has(tag),
    isOwnText: ownText.has(tag),
    isPlain: !evidenceTags.has(tag) && !opensArea(tag),
  }),
);
