import { defaultTreeAdapter, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** The elements that may have a shadow tree, beside those with a name of their own. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * The parser's tree adapter, with one difference: a template that declares its parent's shadow tree becomes that tree
 * in a browser and is no child of anything, so here it is left out.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
 */
export function withoutShadowRoots(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  const withShadow = new WeakSet<object>();
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      if (declaresShadow(node) && 'tagName' in parent && isHost(parent) && !withShadow.has(parent)) {
        withShadow.add(parent);
        return;
      }
      defaultTreeAdapter.appendChild(parent, node);
    },
  };
}

const declaresShadow = (node: object): boolean =>
  'tagName' in node &&
  node.tagName === 'template' &&
  (node as Element).attrs.some(({ name, value }) => name === 'shadowrootmode' && /^(?:open|closed)$/iu.test(value));

const isHost = ({ tagName }: Element): boolean => hosts.has(tagName) || tagName.includes('-');
