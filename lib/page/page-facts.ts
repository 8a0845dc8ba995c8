import * as v from 'valibot';
import { cutText } from '@/lib/text/cut-text';
import { limits } from './limits';

/** Where on the page something stands, from elements, roles and class names; evidence, not a verdict. */
export const places = [
  'title',
  'byline',
  'lead',
  'body',
  'caption',
  'header',
  'footer',
  'navigation',
  'comments',
  'related',
  'hidden',
] as const;
export type Place = (typeof places)[number];

/** What is too long is cut, as the reader cuts it. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((one) => cutText(one, most)),
  );
/**
 * An entry that is none is left out: an odd one never costs the others.
 * @param instead of it, where others point to entries by their index
 */
const list = <S extends v.GenericSchema>(item: S, most: number, ...instead: readonly v.InferOutput<S>[]) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) =>
        all.slice(0, most).flatMap((one): readonly v.InferOutput<S>[] => {
          const parsed = v.safeParse(item, one);
          return parsed.success ? [parsed.output] : instead;
        }),
      ),
    ),
    () => [],
  );
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));
const Place = v.picklist(places);

/** A run of text that stands on its own: a paragraph, heading, list item, cell. Lines are kept as `\n`. */
const TextBlock = v.object({
  text: text(limits.blockText),
  place: Place,
  /** Local name of the block element. */
  tag: text(limits.tagName),
  /** Class names and id of the element, then of its ancestors, each after ` < `. */
  hint: text(limits.hint),
});
export type TextBlock = v.InferOutput<typeof TextBlock>;

/** An element that may say when: time elements, date-like attributes, properties and class names. */
const Mark = v.object({
  tag: text(limits.tagName),
  /** The microdata or RDFa property, lower case; empty where there is none. */
  property: text(limits.property),
  /** Date-like attributes as they stand: `datetime`, `content`, `title`, `data-…`. */
  attributes: list(v.tuple([text(limits.attributeName), text(limits.attributeValue)]), limits.markAttributes),
  text: text(limits.markText),
  place: Place,
  hint: text(limits.hint),
  /** Index of the block in which it begins, or of the next. */
  block: index,
});
export type Mark = v.InferOutput<typeof Mark>;

const Link = v.object({
  href: text(limits.address),
  text: text(limits.linkText),
  rel: text(limits.rel),
  place: Place,
  /** Index of the block in which it stands. */
  block: index,
});
export type Link = v.InferOutput<typeof Link>;

/** An item of JSON-LD or microdata, laid flat: its parent is the index of another item. */
const StructuredNode = v.object({
  source: v.picklist(['json-ld', 'microdata']),
  parent: index,
  /** The property by which the parent holds it; empty at the top and in a graph. */
  via: text(limits.property),
  /** Without the vocabulary's address: `NewsArticle`. */
  types: list(text(limits.property), limits.structuredTypes),
  /** Scalar values, in order, repeated names allowed. */
  properties: list(v.tuple([text(limits.property), text(limits.structuredValue)]), limits.structuredProperties),
  place: v.nullable(Place),
});
export type StructuredNode = v.InferOutput<typeof StructuredNode>;

const noBlock: TextBlock = { text: '', place: 'hidden', tag: '', hint: '' };
const noNode: StructuredNode = { source: 'json-ld', parent: -1, via: '', types: [], properties: [], place: null };
const field = (most: number) => v.fallback(text(most), '');
const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

/**
 * Bounded raw evidence of one page, without judgement. What a page's process sends may be anything: whatever is no fact
 * is left out, and the others stay.
 */
export const PageFacts = v.object({
  schema: v.literal(1),
  /** The document's own address, as it says; the report takes the tab's. */
  address: field(limits.pageAddress),
  /** The address at which the document was loaded, where it is known: pages change theirs without loading anew. */
  loadedAs: field(limits.pageAddress),
  contentType: field(limits.contentType),
  language: field(limits.language),
  title: field(limits.title),
  /** Class names and ids of the html and body elements: what the site's system calls the page. */
  rootNames: field(limits.rootNames),
  metadata: list(v.object({ name: text(limits.metadataName), content: text(limits.metadataContent) }), limits.metadata),
  headLinks: list(
    v.object({ rel: text(limits.rel), href: text(limits.address), hint: text(limits.headLinkHint) }),
    limits.headLinks,
  ),
  structured: list(StructuredNode, limits.structuredNodes, noNode),
  /** JSON-LD scripts that are not JSON. */
  brokenScripts: count,
  blocks: list(TextBlock, limits.blocks, noBlock),
  marks: list(Mark, limits.marks),
  links: list(Link, limits.links),
  images: list(text(limits.address), limits.images),
  /** Date-like keys with their values in inline scripts. */
  scriptDates: list(v.object({ key: text(limits.scriptDate), value: text(limits.scriptDate) }), limits.scriptDates),
  comments: list(text(limits.commentText), limits.comments),
  /** A limit was reached: the page holds more than was read. */
  truncated: v.fallback(v.boolean(), false),
  /** The page was still being loaded. */
  isLoading: v.fallback(v.boolean(), false),
  /** How many of each the page shows, without any of their text being read. */
  unread: v.fallback(v.object({ frames: count, pdfs: count, closedTrees: count }), {
    frames: 0,
    pdfs: 0,
    closedTrees: 0,
  }),
  /** Nodes visited; what the suite counts. */
  steps: count,
});
export type PageFacts = v.InferOutput<typeof PageFacts>;

/** Parses what came over the border; throws `ValiError` where it is no reader's answer at all. */
export const parsePageFacts = (value: unknown): PageFacts => v.parse(PageFacts, value);
