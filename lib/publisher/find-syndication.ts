import { parseAddress } from '@/lib/url/parse-address';
import type { PageFacts, TextBlock } from '@/lib/page/page-facts';
import { type Agency, agencyCredited, agencyNamed, agencyOfHost } from './agencies';
import { isOfText } from '@/lib/page/is-of-text';
import { behindLeadWord } from './lead-word';
import type { Via } from './publisher-report';
import { childrenOf, metadataOf, ownItems, valueOf } from './structured';
import { cutText } from '@/lib/text/cut-text';

export interface Syndication {
  readonly agency: Agency;
  /** The page's words that say so. */
  readonly quote: string;
}
type Rule = (facts: PageFacts) => Syndication | undefined;

const credited = (agency: Agency | undefined, quote: string): Syndication | undefined =>
  agency === undefined ? undefined : { agency, quote: cutText(quote.trim(), 200) };

/** The byline links to the agency's own host. */
const bylineLink: Rule = ({ links, blocks }) => {
  for (const { href, place, text, block } of links) {
    const host = place === 'byline' ? parseAddress(href)?.registrableDomain : undefined;
    const around = blocks[block];
    if (host === undefined || around === undefined || !isOfText(around)) continue;
    const found = credited(agencyOfHost(host), around.text.includes(text) && text !== '' ? text : around.text);
    if (found !== undefined) return found;
  }
  return undefined;
};

const chineseAgencies = ['新华社', '法新社', '路透社', '美联社', '共同社'];

// Each pattern is tried only where a text has what it needs: a browser takes longer to prepare one with classes of
// letters than to look for a mark.
/** "LONDON, March 5 (Reuters) - ", "МОСКВА, 5 марта. /ТАСС/.", "(ANSA) - ROMA": then the text goes on. */
function inBrackets(start: string): string | undefined {
  if (!start.includes('(') && !start.includes('/')) return undefined;
  const found =
    /^([^()/]{0,60})(?:\(\s?([^()/\d]{2,30}?)\s?\)\s*\.?\s*[-–—:]|\/\s?([^()/\d]{2,30}?)\s?\/\s*[-–—.:])\s*\S.{8}/u.exec(
      start,
    );
  const [, place = '', inRound, inSlashes] = found ?? [];
  return isPlaceAndDay(place) ? (inRound ?? inSlashes) : undefined;
}

/** A place and a day, no sentence: at most one word of some length in lower case, a month. */
const isPlaceAndDay = (text: string): boolean =>
  text.split(/\s+/u).filter((word) => word.length > 3 && /^\p{Ll}/u.test(word)).length <= 1;

/** "BAKU, 5 March, AZERTAC –" */
const behindComma = (start: string): string | undefined =>
  /^[^,]{2,31},\s.*\d.*\s(?:[A-ZƏ]{2,12}|Xinhua|Reuters)\s*[-–—.:]/su.test(start)
    ? /^\p{Lu}[\p{L}\s.-]{1,30},\s(?:\p{L}+\.?\s\d{1,2}|\d{1,2}\s\p{L}+\.?),?\s([A-ZƏ]{2,12}|Xinhua|Reuters)\s*[-–—.:]/u.exec(
        start,
      )?.[1]
    : undefined;

/** An agency in the first words of the text, after the place and the day. */
const dateline: Rule = ({ blocks }) => {
  const own = blocks
    .filter((block) => (block.place === 'body' || block.place === 'lead') && isOfText(block))
    .slice(0, 6);
  for (const { text } of own) {
    const start = text.slice(0, 110);
    const named = inBrackets(start) ?? behindComma(start) ?? chineseAgencies.find((agency) => start.startsWith(agency));
    const found = named === undefined ? undefined : credited(agencyCredited(named), start);
    if (found !== undefined) return found;
  }
  return undefined;
};

const creditWords = [
  'by|source|sources|von|quelle|mit material von|mit material der|par|avec|por',
  'con información de|fuente|com informações de|com informações da|com informações do|fonte|di',
  'bron|kilde|källa|lähde|kaynak|źródło|zdroj|forrás|sursa|источник|джерело',
  'աղբյուր|წყარო|المصدر|منبع|來源|来源',
].flatMap((line) => line.split('|'));
const withoutCreditWord = (line: string): string => behindLeadWord(line, creditWords) ?? line;
const isBracketed = (line: string): boolean => /^[(/[].*[)/\]]$/u.test(line);

/** "By Reuters", "Source: AFP", "Mit Material von dpa", or an agency's name alone in the byline. */
const creditLine: Rule = ({ blocks }) => {
  for (const block of creditBlocks(blocks)) {
    for (const line of block.text.split('\n').slice(0, 6)) {
      const text = line.trim();
      if (text === '' || text.length > 80) continue;
      const behindWord = withoutCreditWord(text);
      const name = behindWord.split(/\s*[|•·]\s*|,\s+/u)[0] ?? '';
      const isCredit = behindWord !== text || isBracketed(text);
      const agency = isCredit ? agencyCredited(name) : block.place === 'byline' ? agencyNamed(name) : undefined;
      const found = credited(agency, text);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

/** The element's own class names say so. */
const isSourceLine = ({ hint, place }: TextBlock): boolean =>
  (place === 'body' || place === 'lead') &&
  /^[^<]*(?:^|[\s_-])(?:source|sources|agency|agencies)(?:[\s_-]|$)/iu.test(hint);

/** Where the text's own credit stands: the byline, beside the headline, and at the text's end; not in its middle. */
function creditBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const title = blocks.findIndex(({ place }) => place === 'title');
  const text = blocks.flatMap(({ place }, at) => (place === 'body' || place === 'lead' ? [at] : []));
  const ends = new Set([...text.filter((at) => at > title).slice(0, 2), ...text.slice(-2)]);
  return blocks.filter((block, at) => {
    if (block.text.length > 400 || !isOfText(block)) return false;
    const isBeside = block.place === 'header' && at >= title - 2 && at <= title + 3;
    return block.place === 'byline' || isBeside || ends.has(at) || isSourceLine(block);
  });
}

/** The author that the metadata name is an agency, or a person with the agency behind the name. */
const authorField: Rule = (facts) => {
  const item = ownItems(facts)[0];
  const node = item && childrenOf(facts, item, 'author')[0];
  const author =
    (node ? valueOf(node, 'name') : item && valueOf(item, 'author')) ??
    metadataOf(facts, 'author', 'article:author', 'dc.creator', 'byl', 'parsely-author');
  if (author === undefined || author.length > 120) return undefined;
  const behindWord = withoutCreditWord(author);
  const parts = author.split(/\s*[,/|]\s*|\s+(?:and|und|et|y|e)\s+/u);
  // A short form alone may be a person's initials.
  const alone = behindWord === author ? agencyNamed(author) : agencyCredited(behindWord);
  const behindName = parts.length > 1 ? parts.slice(-2).map((part) => agencyCredited(part)) : [];
  return credited(alone ?? behindName.find((agency) => agency !== undefined), author);
};

/** "© 2024 AFP", "Copyright 2023 The Associated Press. All rights reserved.": without a year it may be a picture's. */
const copyright: Rule = ({ blocks }) => {
  for (const block of blocks) {
    const { text, place } = block;
    if ((place !== 'body' && place !== 'byline' && place !== 'footer') || !isOfText(block)) continue;
    if (text.length > 300 || !/^(?:©|\(c\)|copyright)/u.test(text.slice(0, 9).toLowerCase())) continue;
    const name =
      /^(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}\s*(?:by\s+)?([\p{L}\s-]{2,30}?)(?:[.,]|$)/iu.exec(text)?.[1] ??
      /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:by\s+)?([\p{L}\s-]{2,30}?),?\s\d{4}/iu.exec(text)?.[1];
    const found = name === undefined ? undefined : credited(agencyCredited(name), text);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Position is precedence: a link before words. */
const rules: readonly Rule[] = [bylineLink, dateline, creditLine, authorField, copyright];

/** The agency whose text the page carries by its own credit; undefined on the agency's own hosts. */
export function findSyndication(facts: PageFacts, registrableDomain: string): Syndication | undefined {
  for (const rule of rules) {
    const found = rule(facts);
    if (found !== undefined) return found.agency.hosts.includes(registrableDomain) ? undefined : found;
  }
  return undefined;
}

/** A page of an agency's text: the host that carries it, whose it is, and the words that say so. */
export const syndicated = (host: string, { agency, quote }: Syndication): Via => ({
  kind: 'syndication',
  host,
  name: agency.name,
  quote,
});
