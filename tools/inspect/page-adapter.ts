import { html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { PageNode } from './page-node';

export type PageNodes = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode
>;

/** The elements that may have a shadow tree, beside those with a name of their own. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * How the parser makes the tree of a page. A template that declares its parent's shadow tree becomes that tree, as in a
 * browser, and is no child of anything.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
 */
export const pageAdapter: TreeAdapter<PageNodes> = {
  createDocument: () => new PageNode('other', '#document', '', undefined, html.DOCUMENT_MODE.NO_QUIRKS),
  createDocumentFragment: () => new PageNode('other', '#document-fragment'),
  createElement: (name, space, attributes) => new PageNode('element', name, space, attributes),
  createCommentNode: (data) => new PageNode('comment', '#comment', '', undefined, data),
  createTextNode: (data) => new PageNode('text', '#text', '', undefined, data),
  appendChild(parent, node) {
    const mode = node.name === 'template' && isHost(parent) && parent.shadow === null ? shadowMode(node) : undefined;
    if (mode === undefined || node.content === null) {
      parent.insert(node, null);
      return;
    }
    parent.shadow = node.content;
    node.content.host = parent;
    node.content.isClosed = mode === 'closed';
  },
  insertBefore: (parent, node, before) => parent.insert(node, before),
  setTemplateContent(template, content) {
    template.content = content;
  },
  getTemplateContent: (template) => template.content as PageNode,
  setDocumentType(document, name) {
    if (!document.children.some(isDocumentType))
      document.append(new PageNode('other', '#documentType', '', undefined, name));
  },
  setDocumentMode(document, mode) {
    document.data = mode;
  },
  getDocumentMode: ({ data }) => data as html.DOCUMENT_MODE,
  detachNode: (node) => node.detach(),
  insertText(parent, text) {
    const { last } = parent;
    if (last?.kind === 'text') last.data += text;
    else parent.insert(new PageNode('text', '#text', '', undefined, text), null);
  },
  insertTextBefore(parent, text, before) {
    const { previous } = before;
    if (previous?.kind === 'text') previous.data += text;
    else parent.insert(new PageNode('text', '#text', '', undefined, text), before);
  },
  adoptAttributes({ attributes }, given) {
    const known = new Set(attributes.map(({ name }) => name));
    for (const one of given) if (!known.has(one.name)) attributes.push(one);
  },
  getFirstChild: ({ first }) => first,
  getChildNodes: ({ children }) => children,
  getParentNode: ({ parent }) => parent,
  getAttrList: ({ attributes }) => attributes,
  getTagName: ({ name }) => name,
  getNamespaceURI: ({ space }) => space as html.NS,
  getTextNodeContent: ({ data }) => data,
  getCommentNodeContent: ({ data }) => data,
  getDocumentTypeNodeName: ({ data }) => data,
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is PageNode => node.kind === 'text',
  isCommentNode: (node): node is PageNode => node.kind === 'comment',
  isDocumentTypeNode: (node): node is PageNode => isDocumentType(node),
  isElementNode: (node): node is PageNode => node.kind === 'element',
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation() {},
};

const isDocumentType = ({ name }: PageNode): boolean => name === '#documentType';

/** `open` or `closed`, where a template declares a shadow tree. */
function shadowMode({ attributes }: PageNode): string | undefined {
  const mode = attributes.find(({ name }) => name === 'shadowrootmode')?.value.toLowerCase();
  return mode === 'open' || mode === 'closed' ? mode : undefined;
}

const isHost = ({ kind, name }: PageNode): boolean => kind === 'element' && (hosts.has(name) || name.includes('-'));
