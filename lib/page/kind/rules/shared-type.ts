import type { KindContext } from '../kind-context';
import type { FoundKind, KindRule, PageKind } from '../page-kind';

/** Types of Open Graph that mean what they say; `article` and `website` stand on pages of every kind. */
const kinds: readonly (readonly [RegExp, PageKind])[] = [
  [/^video(?:\.|$)/u, 'video'],
  [/^music\.(?:song|radio_station)|^audio$/u, 'audio'],
  [/^(?:og:)?product(?:\.|$)/u, 'product'],
  [/^event$/u, 'event'],
  [/^profile$/u, 'profile'],
];

const typeOf = ({ facts }: KindContext): string =>
  facts.metadata
    .find(({ name }) => name === 'og:type')
    ?.content.trim()
    .toLowerCase() ?? '';

const quoteOf = (type: string): string => `og:type=${type}`;

/** What the page says that it is where it is shared. */
export const sharedType: KindRule = (context) => {
  const type = typeOf(context);
  const kind = kinds.find(([pattern]) => pattern.test(type))?.[1];
  return kind && { kind, quote: quoteOf(type) };
};

/** `og:type=article`, which systems write on every page, with a headline of its own. */
export const sharedArticle: KindRule = (context): Omit<FoundKind, 'rule'> | undefined =>
  typeOf(context) === 'article' && context.headline !== undefined
    ? { kind: 'article', quote: quoteOf('article') }
    : undefined;
