/** What a page may cost at most, whatever it does. Characters are UTF-16 units. */
export const limits = {
  /** Nodes that the walk visits. */
  nodes: 300_000,
  /** How long the walk may take in a page that makes every step dear. */
  timeMs: 1_500,
  /** Open elements; what is nested deeper is read as if it stood here. */
  depth: 2_000,
  tagName: 40,
  text: 200_000,
  blocks: 2_000,
  blockText: 20_000,
  links: 2_000,
  linkText: 200,
  address: 1_000,
  pageAddress: 4_000,
  contentType: 100,
  language: 40,
  title: 500,
  rel: 80,
  metadata: 300,
  metadataName: 100,
  metadataContent: 1_000,
  headLinks: 100,
  headLinkHint: 100,
  marks: 500,
  markText: 200,
  /** The property of a mark or of an item, and the type of an item. */
  property: 80,
  markAttributes: 8,
  /** Characters of any attribute that are looked at. */
  attribute: 4_000,
  attributeName: 60,
  attributeValue: 120,
  hint: 200,
  images: 40,
  /** Nodes of a closed shadow tree that are looked at, and the characters that make a text of it. */
  closedNodes: 2_000,
  closedText: 200,
  structuredScripts: 40,
  structuredScriptText: 500_000,
  /** Characters of all scripts together, whatever they hold. */
  scriptsText: 2_000_000,
  structuredNodes: 400,
  structuredTypes: 10,
  structuredProperties: 40,
  structuredValue: 300,
  scripts: 400,
  scriptText: 200_000,
  scriptDates: 60,
  scriptDate: 60,
  comments: 30,
  commentText: 200,
} as const;
