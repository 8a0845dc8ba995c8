import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledPublisher, PublisherNames } from '@/lib/schema/compiled';
import { bylineAuthor } from './extract-authors';
import { findNames, findWholeName } from './name-index';
import type { NamedPublisher } from './names-by-word';
import type { ClaimedPublisher } from './publisher-report';
import { mainHostOf, nameOf } from './report-publisher';
import { childrenOf, metadataOf, ownItems, valueOf } from './structured';

/** Whose article a portal carries, by the portal's own word for it. */
export interface Carried {
  readonly named: NamedPublisher;
  readonly how: ClaimedPublisher['how'];
  readonly quote: string;
}
type Rule = (facts: PageFacts, names: PublisherNames) => Carried | undefined;

const known = (text: string | undefined, how: Carried['how'], names: PublisherNames): Carried | undefined => {
  const named = text === undefined ? undefined : findWholeName(text, names);
  return named === undefined || text === undefined ? undefined : { named, how, quote: text.slice(0, 200) };
};

const fields = ['provider', 'sourceOrganization', 'copyrightHolder', 'publisher'];

/** A portal names the paper as provider, and often itself as publisher. */
const declared =
  (isPortal: (id: string) => boolean): Rule =>
  (facts, names) => {
    for (const item of ownItems(facts))
      for (const field of fields) {
        const node = childrenOf(facts, item, field)[0];
        const found = known(node === undefined ? valueOf(item, field) : valueOf(node, 'name'), item.source, names);
        if (found !== undefined && !isPortal(found.named.id)) return found;
      }
    return undefined;
  };

const sourceField: Rule = (facts, names) =>
  known(metadataOf(facts, 'syndication-source', 'original-source', 'dc.source', 'source'), 'site-name', names);

const byline: Rule = (facts, names) => {
  const author = bylineAuthor(facts);
  const named = findNames(author?.affiliation ?? '', names)[0];
  return named === undefined || author === undefined ? undefined : { named, how: 'byline', quote: author.quote };
};

/**
 * The paper whose article a portal carries: by a canonical address on the paper's own host, by the portal's data, by the
 * byline. The portal is listed (data/carriers.json): its word counts as a page's own would not.
 * @param elsewhere whose host the canonical address is on
 */
export function findCarried(
  facts: PageFacts,
  names: PublisherNames,
  elsewhere: CompiledPublisher | null,
  isPortal: (id: string) => boolean,
): Carried | undefined {
  if (elsewhere !== null && !isPortal(elsewhere.id)) {
    const domain = mainHostOf(elsewhere.domains);
    return { named: { id: elsewhere.id, name: nameOf(elsewhere.names), domain }, how: 'canonical', quote: domain };
  }
  for (const rule of [declared(isPortal), sourceField, byline]) {
    const found = rule(facts, names);
    if (found !== undefined && !isPortal(found.named.id)) return found;
  }
  return undefined;
}
