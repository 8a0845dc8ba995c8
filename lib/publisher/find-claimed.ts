import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledPublisher, PublisherNames } from '@/lib/schema/compiled';
import { agencyCredited } from './agencies';
import { bylineAuthor } from './extract-authors';
import { isCommonWord } from './common-words';
import { isOfText } from '@/lib/page/is-of-text';
import { findNames, findWholeName } from './name-index';
import type { NamedPublisher } from './names-by-word';
import type { ClaimedPublisher } from './publisher-report';
import { mainHostOf, nameOf } from './report-publisher';
import { isSameOrganisation, namesOf } from './same-organisation';
import { childrenOf, metadataOf, ownItems, valueOf } from './structured';
import { cutText } from '@/lib/text/cut-text';
import { decodeReferences } from '@/lib/text/decode-references';

/** A name by which the page calls its publisher. */
interface Claim {
  readonly name: string;
  readonly how: ClaimedPublisher['how'];
  readonly quote: string;
  readonly known?: NamedPublisher;
}
type Rule = (facts: PageFacts, names: PublisherNames) => Claim | undefined;

const maxName = 100;
const claim = (how: Claim['how'], name: string | undefined, names: PublisherNames): Claim | undefined => {
  const text = name === undefined ? undefined : decodeReferences(name).replace(/\s+/gu, ' ').trim();
  if (text === undefined || text.length < 2 || text.length > maxName || /https?:|<|@/u.test(text)) return undefined;
  const known = findWholeName(text, names);
  return { name: text, how, quote: text, ...(known !== undefined && { known }) };
};

const structuredPublisher: Rule = (facts, names) => {
  for (const item of ownItems(facts)) {
    const node = childrenOf(facts, item, 'publisher')[0];
    const name = node === undefined ? valueOf(item, 'publisher') : valueOf(node, 'name');
    const found = claim(item.source, name, names);
    if (found !== undefined) return found;
  }
  return undefined;
};

const siteName: Rule = (facts, names) =>
  claim('site-name', metadataOf(facts, 'og:site_name', 'application-name'), names);

/** A known name that fills one of the first lines: a masthead, whatever element it stands in. */
const mastheadLine: Rule = ({ blocks, language }, names) => {
  for (const { text, place } of blocks.slice(0, 8)) {
    if (place === 'navigation' || place === 'related' || place === 'comments' || text.length > 120) continue;
    const known = findNames(text, names)[0];
    if (known === undefined || known.offset > 4 || known.length < text.length * 0.6) continue;
    if (agencyCredited(known.name) !== undefined || isCommonWord(known.name, language)) continue;
    return { name: known.name, how: 'text', quote: text, known };
  }
  return undefined;
};

/** The author's house, where it is known: "By Jane Roe, Director, Institute". */
const bylineHouse: Rule = (facts, names) => {
  const author = bylineAuthor(facts);
  const found = findNames(author?.affiliation ?? '', names);
  const known = found.find(({ name }) => !isCommonWord(name, facts.language));
  if (author === undefined || known === undefined || agencyCredited(known.name) !== undefined) return undefined;
  return { name: known.name, how: 'byline', quote: author.quote, known };
};

const hasCopyright = /©|\(c\)|copyright/u;

const copyrightLine: Rule = ({ blocks }, names) => {
  for (const block of blocks.slice(-15)) {
    const { text } = block;
    if (!isOfText(block) || !hasCopyright.test(text.slice(0, 300).toLowerCase())) continue;
    const name =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?,?\s*(?:by\s+)?([\p{L}][^.|·•©\n]{1,80}?)\s*(?:[.|·•,\n]|all rights|\d{4}|$)/iu.exec(
        text.slice(0, 300),
      )?.[1];
    const found = claim('copyright', name, names);
    // An agency's is that of a picture or of a text that the page carries.
    if (
      found !== undefined &&
      agencyCredited(found.name) === undefined &&
      !/^(?:all rights|reserved|the author)/iu.test(found.name)
    )
      return { ...found, quote: cutText(text, 200) };
  }
  return undefined;
};

/** Of a page whose address shows its publisher only what it declares in fields made for that is heard. */
const declared: readonly Rule[] = [structuredPublisher, siteName];
const anywhere: readonly Rule[] = [structuredPublisher, mastheadLine, bylineHouse, siteName, copyrightLine];

/** What the address shows, and where the page's canonical address is. */
export interface Shown {
  readonly publisher: CompiledPublisher | null;
  readonly host: string;
  /** Whose host the page's canonical address is on, where it is another registrable domain. */
  readonly elsewhere: CompiledPublisher | null;
}

/** Whom the page names as its publisher, where that is not the one its address shows. A name earns no record. */
export function findClaimed(
  facts: PageFacts,
  names: PublisherNames,
  { publisher, host, elsewhere }: Shown,
): ClaimedPublisher | null {
  if (elsewhere !== null && !isOfHouse(elsewhere, publisher, host)) return canonicalClaim(elsewhere);
  for (const rule of publisher === null ? anywhere : declared) {
    const found = rule(facts, names);
    if (found === undefined) continue;
    const { known, name, how, quote } = found;
    if (
      publisher !== null &&
      (known?.id === publisher.id || isSameOrganisation(name, namesOf(publisher), host, known !== undefined))
    )
      return null;
    return {
      ...(known && { id: known.id }),
      name: known?.name ?? name,
      ...(known && { domain: known.domain }),
      how,
      quote: cutText(quote, 200),
    };
  }
  return null;
}

/** One house may have several records and domains. */
const isOfHouse = (one: CompiledPublisher, publisher: CompiledPublisher | null, host: string): boolean =>
  publisher !== null &&
  (one.id === publisher.id || isSameOrganisation(nameOf(one.names), namesOf(publisher), host, true));

function canonicalClaim({ id, names, domains }: CompiledPublisher): ClaimedPublisher {
  const domain = mainHostOf(domains);
  return { id, name: nameOf(names), domain, how: 'canonical', quote: domain };
}
