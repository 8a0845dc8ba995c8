/**
 * A parsed page as the reader needs it. In a browser it is the live Document, read through the prototypes' own getters
 * (own properties of forms shadow them even in the isolated world); in the inspector it is parse5's tree.
 */
export interface Tree<Node> {
  readonly root: Node;
  readonly contentType: string;
  /** Whether more of the page is still to come. */
  readonly isLoading: boolean;
  /** Children are what the page shows in an element: those of its open shadow tree, and what a slot in that is given. */
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** The shadow tree that an element keeps to itself; null where it has none. */
  closedTree(element: Node): Node | null;
  kind(node: Node): 'element' | 'text' | 'comment' | 'other';
  /** Local name in lower case; `svg` and `math` content keeps its own names. */
  tag(element: Node): string;
  /** Names of the attributes, lower case, as they stand. */
  attributeNames(element: Node): readonly string[];
  attribute(element: Node, name: string): string | null;
  /** Character data of a text or comment node. */
  data(node: Node): string;
}
