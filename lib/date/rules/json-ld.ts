import type { PageFacts, StructuredNode } from '@/lib/page/page-facts';
import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { parseMachineDate } from '../machine-date';
import type { Rule } from '../reasons';

const article =
  /article|posting|^report|^review$|^recipe$|critic|opinion|^howto$|^question$|podcastepisode|^thesis$|^book$/u;
const page = /page$|^creativework$|^hentry$|^gallery$|^imagegallery$/u;
const media = /^(?:video|audio|media)object$|^movie$|clip|episode$/u;
/** Things that have days of their own. */
const foreign =
  /comment|answer|event|person|organi[sz]ation|offer|imageobject|product|jobposting|place|website|rating|breadcrumb/u;
/** Properties that hold other pages. */
const aside = /item|part|comment|related|mention|citation|review|video|image|about|associated|suggested|isbasedon/u;

/** Dates of JSON-LD: the article's own node, not a comment's, a video's or a related teaser's. */
export function jsonLd(context: DateContext): Evidence[] {
  const { structured } = context.facts;
  const siblings = countSiblings(context.facts);
  return structured.flatMap((node, index) =>
    node.source === 'json-ld'
      ? node.properties.flatMap(([name, value]) => read(context, siblings, node, index, name, value))
      : [],
  );
}

function read(
  context: DateContext,
  siblings: Siblings,
  node: StructuredNode,
  index: number,
  name: string,
  value: string,
): Evidence[] {
  const kind = kindOf(name);
  if (kind === undefined) return [];
  const date = parseMachineDate(value, context);
  if (date === undefined) return [];
  const { rule, weight } = roleOf(context, siblings, node, index);
  const share = kind === 'created' ? 0.6 : name.toLowerCase() === 'uploaddate' ? 0.7 : 1;
  return toEvidence({
    ...date,
    kind,
    rule,
    weight: weight * share,
    where: 'structured-data',
    quote: `${name}=${value}`,
  });
}

function kindOf(name: string): Evidence['kind'] | undefined {
  const key = name.toLowerCase();
  if (key === 'datepublished' || key === 'uploaddate' || key === 'dateposted' || key === 'pubdate') return 'published';
  if (key === 'datemodified' || key === 'dateupdated') return 'modified';
  return key === 'datecreated' ? 'created' : undefined;
}

function roleOf(
  context: DateContext,
  siblings: Siblings,
  node: StructuredNode,
  index: number,
): { rule: Rule; weight: number } {
  const isAside = standsAside(context.facts, node) || isAnotherPage(context, node);
  const share = isAside ? 0.2 : repeats(context, siblings, node, index) ? 0.35 : 1;
  const types = node.types.map((type) => type.toLowerCase());
  const is = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  if (is(foreign) && !is(article)) return { rule: 'json-ld-other', weight: 0.05 };
  if (is(article)) return { rule: 'json-ld-article', weight: 0.87 * share };
  if (is(page) || node.types.length === 0) return { rule: 'json-ld-page', weight: 0.8 * share };
  return { rule: 'json-ld-other', weight: (is(media) ? 0.45 : 0.4) * share };
}

/** Held by another node through a property that leads to other pages. */
function standsAside({ structured }: PageFacts, node: StructuredNode): boolean {
  let at: StructuredNode | undefined = node;
  for (let depth = 0; at !== undefined && depth < 10; depth++) {
    if (at.via !== '' && at.via !== 'mainEntity' && at.via !== 'mainEntityOfPage' && aside.test(at.via.toLowerCase()))
      return true;
    at = structured[at.parent];
  }
  return false;
}

const property = (node: StructuredNode, name: string): string =>
  node.properties.find(([key]) => key === name)?.[1] ?? '';

/** Its address is of another page of the same site. */
function isAnotherPage({ address }: DateContext, node: StructuredNode): boolean {
  const own = URL.parse(property(node, 'url') || property(node, '@id') || property(node, 'mainEntityOfPage'));
  if (own === null || address === undefined || own.hostname !== address.hostname) return false;
  return pathOf(own) !== pathOf(address) && pathOf(own) !== '' && !pathOf(address).includes(pathOf(own));
}
const pathOf = ({ pathname }: URL): string => pathname.replace(/\/(?:amp\/?)?$|\.html?$/u, '');

/** Articles of one type side by side: how many, and which is the first. */
type Siblings = ReadonlyMap<string, { readonly first: number; readonly count: number }>;

const familyOf = ({ types, parent }: StructuredNode): string => `${parent} ${types[0] ?? ''}`;

function countSiblings({ structured }: PageFacts): Siblings {
  const siblings = new Map<string, { readonly first: number; readonly count: number }>();
  for (const [index, node] of structured.entries()) {
    if (node.source !== 'json-ld') continue;
    const { first, count } = siblings.get(familyOf(node)) ?? { first: index, count: 0 };
    siblings.set(familyOf(node), { first, count: count + 1 });
  }
  return siblings;
}

/** One of many articles side by side, and not the first: a list. */
function repeats({ facts }: DateContext, siblings: Siblings, node: StructuredNode, index: number): boolean {
  const headline = property(node, 'headline');
  if (headline !== '' && facts.title.includes(headline.slice(0, 40))) return false;
  const family = siblings.get(familyOf(node));
  return family !== undefined && family.first !== index && family.count > 2;
}
