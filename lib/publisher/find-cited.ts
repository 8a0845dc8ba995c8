import type { PageFacts, Place } from '@/lib/page/page-facts';
import type { CompiledPublisher, PublisherNames } from '@/lib/schema/compiled';
import { isMeantAsName } from './common-words';
import { type PublishersOf, findByAddress } from './find-by-address';
import { findNames } from './name-index';
import { parseAddress } from '@/lib/url/parse-address';
import type { CitedPublisher } from './publisher-report';
import { firstValue, nameOf } from './report-publisher';
import { hasSourceCue } from './source-cue';
import { unwrapAddress } from '@/lib/url/unwrap-address';

/** One place where a publisher is linked or named as a source. */
export interface Citation {
  readonly id: string;
  readonly name: string;
  /** The registrable domain by which the dataset holds the publisher. */
  readonly domain: string;
  readonly how: CitedPublisher['how'];
  /** Index of the block, and offset in its text. */
  readonly block: number;
  readonly offset: number;
}

const ownPlaces: ReadonlySet<Place> = new Set(['title', 'lead', 'body']);
/** Only so many of the most linked domains are looked up, so that few packaged files are read. */
const maxDomains = 12;
const maxCited = 20;
const maxKinds = 8;

/** Where the page links known publishers in its text. @param except the page's own publisher's id */
export async function linkCitations(
  facts: PageFacts,
  ownDomain: string,
  publishersOf: PublishersOf,
  isOwn: (publisher: CompiledPublisher) => boolean,
): Promise<Citation[]> {
  const byDomain = new Map<string, { readonly href: string; readonly block: number; readonly text: string }[]>();
  for (const { href, block, text, place } of facts.links) {
    if (!ownPlaces.has(place)) continue;
    const address = unwrapAddress(href).address;
    const domain = address === undefined ? undefined : parseAddress(address)?.registrableDomain;
    if (address === undefined || domain === undefined || domain === ownDomain) continue;
    byDomain.set(domain, [...(byDomain.get(domain) ?? []), { href: address, block, text }]);
  }
  const most = [...byDomain.values()].toSorted((a, b) => b.length - a.length).slice(0, maxDomains);
  const found = await Promise.all(
    most.flat().map(async ({ href, block, text }): Promise<Citation | undefined> => {
      const { match } = await findByAddress(href, publishersOf);
      if (match === null || isOwn(match.publisher)) return undefined;
      const { id, names } = match.publisher;
      const offset = Math.max(0, facts.blocks[block]?.text.indexOf(text) ?? 0);
      return {
        id,
        name: nameOf(names),
        domain: parseAddress(href)?.registrableDomain ?? '',
        how: 'link',
        block,
        offset,
      };
    }),
  );
  return found.filter((citation) => citation !== undefined);
}

/** Where the text names known publishers as its sources: "according to …", "… reported". */
export function textCitations(facts: PageFacts, names: PublisherNames, isOwn: (id: string) => boolean): Citation[] {
  return facts.blocks.flatMap((textBlock, block) => {
    const { text, place } = textBlock;
    if (!ownPlaces.has(place)) return [];
    return findNames(text, names)
      .filter((found) => !isOwn(found.id) && isMeantAsName(found, textBlock, facts.language))
      .filter(({ offset, length }) => hasSourceCue(text, offset, length))
      .map(({ id, name, domain, offset }) => ({ id, name, domain, how: 'text' as const, block, offset }));
  });
}

/** The publishers that are cited, most first; how: by a byline before a link before the text. */
export function countCitations(citations: readonly Citation[]): CitedPublisher[] {
  const byId = new Map<string, Citation[]>();
  for (const citation of citations) byId.set(citation.id, [...(byId.get(citation.id) ?? []), citation]);
  return [...byId.entries()]
    .map(([id, list]) => {
      const first = list.find(({ how }) => how === 'byline') ?? list.find(({ how }) => how === 'link') ?? list[0];
      const links = list.filter(({ how }) => how === 'link').length;
      const { name = id, domain = '', how = 'text' } = first ?? {};
      return { id, name, domain, kind: null, how, count: list.length, links, topics: [] };
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, maxCited);
}

/** The cited with what they are; of those that stand behind the first few no file is read for it. */
export const withKinds = (
  cited: readonly CitedPublisher[],
  publishersOf: PublishersOf,
): Promise<readonly CitedPublisher[]> =>
  Promise.all(
    cited.map(async (one, at) => {
      if (at >= maxKinds) return one;
      const record = (await publishersOf(one.domain)).find(({ id }) => id === one.id);
      return record === undefined ? one : { ...one, kind: firstValue(record.facts, 'kind') ?? null };
    }),
  );
