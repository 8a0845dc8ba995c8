import type { PageFacts, StructuredNode } from '@/lib/page/page-facts';

/** A property's first value. */
export const valueOf = (node: StructuredNode, name: string): string | undefined =>
  node.properties.find(([property, value]) => property === name && value.trim() !== '')?.[1].trim();

/** The nodes that an item holds by a property. */
export function childrenOf(facts: PageFacts, parent: StructuredNode, via: string): StructuredNode[] {
  const at = facts.structured.indexOf(parent);
  return facts.structured.filter((node) => node.parent === at && node.via === via);
}

const article = /(?:Article|BlogPosting|Report|Review|ClaimReview|LiveBlogPosting)$/u;
const page = /^(?:WebPage|ItemPage|WebSite)$/u;

/** The items that describe the page's own text: articles first, then the page or site; not those of teasers. */
export function ownItems(facts: PageFacts): StructuredNode[] {
  const articles = facts.structured.filter(
    (node) => node.types.some((type) => article.test(type)) && isOutermost(facts, node) && node.place !== 'related',
  );
  const pages = facts.structured.filter((node) => node.types.some((type) => page.test(type)));
  // A list of articles is a front page's or a teaser's: the first alone is taken for the page's own.
  return [...articles.slice(0, 1), ...pages];
}

/** Not inside another item but a page that it is the main entity of, or a list that holds nothing else. */
function isOutermost(facts: PageFacts, node: StructuredNode): boolean {
  if (node.parent < 0) return true;
  const parent = facts.structured[node.parent];
  return parent !== undefined && (/^mainEntity(OfPage)?$/u.test(node.via) || parent.types.length === 0);
}

/** All values of the first of these names that the page has. */
export const metadataValues = (facts: PageFacts, names: readonly string[]): string[] =>
  names
    .map((name) => facts.metadata.filter((one) => one.name.toLowerCase() === name).map(({ content }) => content.trim()))
    .find((values) => values.some((value) => value !== '')) ?? [];

export const metadataOf = (facts: PageFacts, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const content = facts.metadata.find((one) => one.name.toLowerCase() === name)?.content.trim();
    if (content !== undefined && content !== '') return content;
  }
  return undefined;
};
