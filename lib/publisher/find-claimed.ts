import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledPublisher, PublisherNames } from '@/lib/schema/compiled';
import { agencyOf } from './agencies';
import { bylineAuthor } from './extract-authors';
import { findNames, findWholeName } from './name-index';
import type { NamedPublisher } from './packed-names';
import type { ClaimedPublisher } from './publisher-report';
import { isSameHouse, namesOf } from './same-house';
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
const mastheadLine: Rule = ({ blocks }, names) => {
  for (const { text, place } of blocks.slice(0, 8)) {
    if (place === 'navigation' || place === 'related' || place === 'comments' || text.length > 120) continue;
    const known = findNames(text, names)[0];
    if (known === undefined || known.offset > 4 || known.length < text.length * 0.6 || agencyOf(known.name)) continue;
    return { name: known.name, how: 'text', quote: text, known };
  }
  return undefined;
};

/** The author's house, where it is known: "By Jane Roe, Director, Institute". */
const bylineHouse: Rule = (facts, names) => {
  const author = bylineAuthor(facts);
  const known = author?.affiliation === undefined ? undefined : findNames(author.affiliation, names)[0];
  if (author === undefined || known === undefined || agencyOf(known.name) !== undefined) return undefined;
  return { name: known.name, how: 'byline', quote: author.quote, known };
};

const hasCopyright = /©|\(c\)|copyright/u;

const copyrightLine: Rule = ({ blocks }, names) => {
  for (const { text } of blocks.slice(-15)) {
    if (!hasCopyright.test(text.slice(0, 300).toLowerCase())) continue;
    const name =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?,?\s*(?:by\s+)?([\p{L}][^.|·•©\n]{1,80}?)\s*(?:[.|·•,\n]|all rights|\d{4}|$)/iu.exec(
        text.slice(0, 300),
      )?.[1];
    const found = claim('copyright', name, names);
    if (found !== undefined && !/^(?:all rights|reserved|the author)/iu.test(found.name))
      return { ...found, quote: cutText(text, 200) };
  }
  return undefined;
};

/** Of a page whose address shows its publisher only what it declares in fields made for that is heard. */
const declared: readonly Rule[] = [structuredPublisher, siteName];
const anywhere: readonly Rule[] = [structuredPublisher, mastheadLine, bylineHouse, siteName, copyrightLine];

/** Whom the page names as its publisher, where that is not the one its address shows. A name earns no record. */
export function findClaimed(
  facts: PageFacts,
  names: PublisherNames,
  publisher: CompiledPublisher | null,
  host: string,
): ClaimedPublisher | null {
  for (const rule of publisher === null ? anywhere : declared) {
    const found = rule(facts, names);
    if (found === undefined) continue;
    const { known, name, how, quote } = found;
    if (
      publisher !== null &&
      (known?.id === publisher.id || isSameHouse(name, namesOf(publisher), host, known !== undefined))
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
