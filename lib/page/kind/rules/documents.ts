import type { KindRule } from '../page-kind';

export const pdfDocument: KindRule = ({ facts: { contentType } }) =>
  contentType === 'application/pdf' ? { kind: 'pdf', quote: contentType } : undefined;

const feedType = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$/u;
const anyXml = /^(?:text|application)\/xml$/u;
/** Elements that only feeds have. */
const feedElement = new Set(['pubdate', 'lastbuilddate', 'updated', 'published', 'guid']);

/** RSS and Atom as they stand; browsers show them as XML. */
export const feedDocument: KindRule = ({ facts: { contentType, blocks } }) => {
  if (feedType.test(contentType)) return { kind: 'feed', quote: contentType };
  if (!anyXml.test(contentType)) return undefined;
  const element = blocks.slice(0, 200).find(({ tag }) => feedElement.has(tag.toLowerCase()));
  return element && { kind: 'feed', quote: `<${element.tag}>${element.text}` };
};
