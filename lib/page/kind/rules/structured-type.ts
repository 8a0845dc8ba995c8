import type { StructuredNode } from '@/lib/page/page-facts';
import type { KindContext } from '../kind-context';
import type { KindRule, PageKind } from '../page-kind';

/** Types of schema.org, in lower case, by the kind of page that has one as its main entry; position is precedence. */
const typesOfKind: readonly (readonly [PageKind, RegExp])[] = [
  ['article', /article$|^(?:blogposting|report|review|criticreview|claimreview|recipe|howto|analysisnewsarticle)$/u],
  ['discussion', /^(?:qapage|discussionforumposting|socialmediaposting)$/u],
  ['event', /event$|^festival$/u],
  [
    'product',
    /^(?:product|individualproduct|productgroup|vehicle|car|softwareapplication|mobileapplication|videogame)$/u,
  ],
  ['audio', /^(?:podcastepisode|radioepisode)$/u],
  ['video', /^(?:videoobject|movie|tvepisode)$/u],
  ['search', /^searchresultspage$/u],
  ['profile', /^profilepage$/u],
  ['list', /^collectionpage$/u],
  ['static', /^(?:aboutpage|contactpage|faqpage)$/u],
];
const isArticle = typesOfKind[0]?.[1] ?? /$^/u;
const isLive = /^liveblogposting$/u;

/** So much prose is a text. */
const longText = 600;
/** More entries of one type side by side are a list's. */
const mostMainEntries = 2;

/** Entries that may be the page itself, not a part or a neighbour of it. */
function* mainEntries({ facts: { structured } }: KindContext): Generator<StructuredNode> {
  for (const node of structured) {
    const parent = structured[node.parent];
    const isTop = parent === undefined || node.via === 'mainEntity' || isShell(parent);
    const isBeside =
      node.place === 'related' || node.place === 'comments' || node.place === 'navigation' || node.place === 'footer';
    if (isTop && !isBeside) yield node;
  }
}

/** Microdata wraps the article in items for the page and its parts. */
const isShell = ({ source, types }: StructuredNode): boolean =>
  source === 'microdata' && types.every((type) => /^(?:WebPage|Blog|WPMainContent|WebSite|ItemPage)$/u.test(type));

/** The main entry of such a type: one that the title names, else the only one or two. */
function findEntry(context: KindContext, type: RegExp): StructuredNode | undefined {
  const entries = [...mainEntries(context)].filter(({ types }) => types.some((one) => type.test(one.toLowerCase())));
  return entries.find((node) => isNamed(context, node)) ?? (entries.length <= mostMainEntries ? entries[0] : undefined);
}

function isNamed({ facts }: KindContext, { properties }: StructuredNode): boolean {
  const name = properties.find(([key]) => key === 'headline' || key === 'name')?.[1].trim() ?? '';
  return name.length >= 8 && facts.title.includes(name.slice(0, 60));
}

const quoteOf = ({ types }: StructuredNode): string => `@type=${types.join(' ')}`;

export const liveBlog: KindRule = (context) => {
  const entry = findEntry(context, isLive);
  return entry && { kind: 'live', quote: quoteOf(entry) };
};

/**
 * Films, events and goods stand within texts too: a film or event counts that the title names, or an event without a
 * text beside it, and a thing that is on offer.
 */
function isOfPage(context: KindContext, kind: PageKind, entry: StructuredNode): boolean {
  if (kind === 'video') return isNamed(context, entry);
  if (kind === 'event') return isNamed(context, entry) || context.prose < longText;
  const { structured } = context.facts;
  const index = structured.indexOf(entry);
  return kind !== 'product' || structured.some(({ parent, via }) => parent === index && via === 'offers');
}

/** What the page declares as its main entry. */
export const structuredType: KindRule = (context) => {
  for (const [kind, type] of typesOfKind) {
    const entry = findEntry(context, type);
    if (entry !== undefined && isOfPage(context, kind, entry)) return { kind, quote: quoteOf(entry) };
  }
  return undefined;
};

/** Whether the page declares an article whose headline is its title. */
export function declaresArticle(context: KindContext): boolean {
  const entry = findEntry(context, isArticle) ?? findEntry(context, isLive);
  return entry !== undefined && isNamed(context, entry);
}
