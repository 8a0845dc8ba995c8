import * as v from 'valibot';
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

const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const list = <S extends v.GenericSchema>(item: S, maxLength: number) => v.pipe(v.array(item), v.maxLength(maxLength));
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));
const Place = v.picklist(places);

/** A run of text that stands on its own: a paragraph, heading, list item, cell. Lines are kept as `\n`. */
const TextBlock = v.object({
  text: text(limits.blockText),
  place: Place,
  /** Local name of the block element. */
  tag: text(40),
  /** Class names and id of the element, then of its ancestors, each after ` < `. */
  hint: text(limits.hint),
});
export type TextBlock = v.InferOutput<typeof TextBlock>;

/** An element that may say when: time elements, date-like attributes, properties and class names. */
const Mark = v.object({
  tag: text(40),
  /** The microdata or RDFa property, lower case; empty where there is none. */
  property: text(80),
  /** Date-like attributes as they stand: `datetime`, `content`, `title`, `data-…`. */
  attributes: list(v.tuple([text(60), text(limits.attributeValue)]), limits.markAttributes),
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
  rel: text(80),
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
  via: text(80),
  /** Without the vocabulary's address: `NewsArticle`. */
  types: list(text(80), 10),
  /** Scalar values, in order, repeated names allowed. */
  properties: list(v.tuple([text(80), text(limits.structuredValue)]), limits.structuredProperties),
  place: v.nullable(Place),
});
export type StructuredNode = v.InferOutput<typeof StructuredNode>;

/** Bounded raw evidence of one page, without judgement. */
export const PageFacts = v.object({
  schema: v.literal(1),
  /** The document's own address, as it says; the report takes the tab's. */
  address: text(4_000),
  /** The address at which the document was loaded, where it is known: pages change theirs without loading anew. */
  loadedAs: v.optional(text(4_000), ''),
  contentType: text(100),
  language: text(40),
  title: text(500),
  metadata: list(v.object({ name: text(100), content: text(limits.metadataContent) }), limits.metadata),
  headLinks: list(v.object({ rel: text(80), href: text(limits.address), hint: text(100) }), limits.headLinks),
  structured: list(StructuredNode, limits.structuredNodes),
  /** JSON-LD scripts that are not JSON. */
  brokenScripts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  blocks: list(TextBlock, limits.blocks),
  marks: list(Mark, limits.marks),
  links: list(Link, limits.links),
  images: list(text(limits.address), limits.images),
  /** Date-like keys with their values in inline scripts. */
  scriptDates: list(v.object({ key: text(60), value: text(60) }), limits.scriptDates),
  comments: list(text(limits.commentText), limits.comments),
  /** A limit was reached: the page holds more than was read. */
  truncated: v.boolean(),
  /** Nodes visited; what the suite counts. */
  steps: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type PageFacts = v.InferOutput<typeof PageFacts>;

/** Parses what came over the border; throws `ValiError` where it is not PageFacts. */
export const parsePageFacts = (value: unknown): PageFacts => v.parse(PageFacts, value);
