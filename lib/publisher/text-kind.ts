import type { PageFacts, StructuredNode } from '@/lib/page/page-facts';
import type { TextKind } from '@/lib/schema/text-kinds';
import type { Declared } from './publisher-report';
import { sponsoredLine } from './sponsored-line';
import { metadataOf, ownItems } from './structured';
import { textKindOfWord } from './text-kind-words';

type Found = NonNullable<Declared['text']>;
type Rule = (facts: PageFacts, items: readonly StructuredNode[]) => Found | undefined;

/** schema.org's types that say more than "article". */
const tellingTypes: Readonly<Record<string, TextKind>> = {
  AdvertiserContentArticle: 'sponsored',
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  AskPublicNewsArticle: 'report',
  ReportageNewsArticle: 'report',
  SatiricalArticle: 'satire',
  ScholarlyArticle: 'research',
  ClaimReview: 'fact-check',
  LiveBlogPosting: 'live',
};
const plainTypes: Readonly<Record<string, TextKind>> = { NewsArticle: 'article', BlogPosting: 'blog' };

const ofTypes =
  (types: Readonly<Record<string, TextKind>>): Rule =>
  (_, items) => {
    for (const type of items.slice(0, 1).flatMap((item) => item.types)) {
      const kind = Object.hasOwn(types, type) ? types[type] : undefined;
      if (kind !== undefined) return { kind, quote: type };
    }
    return undefined;
  };

const ofLine: Rule = (facts) => {
  const quote = sponsoredLine(facts);
  return quote === undefined ? undefined : { kind: 'sponsored', quote };
};

const ofSection: Rule = (facts, items) => {
  const said = [
    ...items
      .slice(0, 1)
      .flatMap(({ properties }) =>
        properties.filter(([name]) => /^(?:articleSection|genre)$/u.test(name)).map(([, value]) => value),
      ),
    metadataOf(facts, 'article:section'),
    metadataOf(facts, 'article:tag'),
    metadataOf(facts, 'section', 'dc.type', 'parsely-section'),
  ];
  return firstKind(said);
};

/** The short line over a headline: "Opinion". */
const ofKicker: Rule = ({ blocks }) => {
  const title = blocks.findIndex(({ place }) => place === 'title');
  const near = title < 0 ? blocks.slice(0, 6) : blocks.slice(Math.max(0, title - 3), title + 3);
  const outside = new Set(['navigation', 'footer', 'related', 'comments']);
  return firstKind(near.filter(({ text, place }) => !outside.has(place) && text.length <= 40).map(({ text }) => text));
};

function firstKind(values: readonly (string | undefined)[]): Found | undefined {
  for (const value of values) {
    const found = value === undefined ? undefined : textKindOfWord(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Position is precedence: who paid for it comes first, "an article of a paper" last. */
const rules: readonly Rule[] = [ofLine, ofTypes(tellingTypes), ofSection, ofKicker, ofTypes(plainTypes)];

/** What kind of text the page says it is, and in which words. */
export function findTextKind(facts: PageFacts): Found | null {
  const items = ownItems(facts);
  for (const rule of rules) {
    const found = rule(facts, items);
    if (found !== undefined) return { kind: found.kind, quote: found.quote.slice(0, 100) };
  }
  return null;
}
