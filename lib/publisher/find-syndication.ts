import type { PageFacts, TextBlock } from '@/lib/page/page-facts';
import { type Agency, agencyOf } from './agencies';
import { behindLeadWord } from './lead-word';
import { parseAddress } from '@/lib/url/parse-address';
import type { Via } from './publisher-report';
import { childrenOf, metadataOf, ownItems, valueOf } from './structured';
import { cutText } from '@/lib/text/cut-text';

export interface Syndication {
  readonly agency: Agency;
  readonly quote: string;
}
type Rule = (facts: PageFacts) => Syndication | undefined;

const credited = (form: string | undefined, quote: string): Syndication | undefined => {
  const agency = form === undefined ? undefined : agencyOf(form);
  return agency === undefined ? undefined : { agency, quote: cutText(quote, 200) };
};

const chineseAgencies = ['新华社', '法新社', '路透社', '美联社', '共同社'];

// Each pattern is tried only where a text has what it needs: a browser takes longer to prepare one with classes of
// letters than to look for a mark.
/** "LONDON, March 5 (Reuters) - ", "МОСКВА, 5 марта. /ТАСС/.", "(ANSA) - ROMA" */
const inBrackets = (start: string): string | undefined =>
  start.includes('(') || start.includes('/')
    ? /^[^()/]{0,70}[(/]\s?([^()/\d]{2,30}?)\s?[)/]\s*(?:[-–—.:]|$)/u.exec(start)?.[1]
    : undefined;
/** "BAKU, 5 March, AZERTAC –" */
const behindComma = (start: string): string | undefined =>
  /^[^,]{2,31},\s.*\d.*\s(?:[A-ZƏ]{2,12}|Xinhua|Reuters)\s*[-–—.:]/su.test(start)
    ? /^\p{Lu}[\p{L}\s.-]{1,30},\s(?:\p{L}+\.?\s\d{1,2}|\d{1,2}\s\p{L}+\.?),?\s([A-ZƏ]{2,12}|Xinhua|Reuters)\s*[-–—.:]/u.exec(
        start,
      )?.[1]
    : undefined;

/** An agency in the first words of the text, after the place and the day. */
const dateline: Rule = ({ blocks }) => {
  const own = blocks.filter(({ place }) => place === 'body' || place === 'lead').slice(0, 6);
  for (const { text } of own) {
    const start = text.slice(0, 110);
    const named = inBrackets(start) ?? behindComma(start) ?? chineseAgencies.find((agency) => start.startsWith(agency));
    const found = credited(named, start);
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

/** "By Reuters", "Source: AFP", "Mit Material von dpa", or the agency's name alone, in a line of its own. */
const creditLine: Rule = ({ blocks }) => {
  const title = Math.max(
    0,
    blocks.findIndex(({ place }) => place === 'title'),
  );
  for (const [at, block] of blocks.entries()) {
    if (!mayCredit(block, at, title)) continue;
    for (const line of block.text.split('\n').slice(0, 6)) {
      const text = line.trim();
      if (text === '' || text.length > 80) continue;
      const form = withoutCreditWord(text).split(/\s*[|•·]\s*|,\s+/u)[0] ?? '';
      // A short form alone is a word elsewhere: it counts in the byline only.
      const isPlain = form === text && block.place !== 'byline' && !/^[(/[©].*[)/\]]?$/u.test(text);
      const found = isPlain ? undefined : credited(form, text);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

const mayCredit = ({ place, text }: TextBlock, at: number, title: number): boolean =>
  text.length <= 400 &&
  (place === 'byline' || ((place === 'body' || place === 'lead' || place === 'header') && at >= title - 2));

/** The author that the metadata name is an agency, or a person with the agency behind the name. */
const authorField: Rule = (facts) => {
  const item = ownItems(facts)[0];
  const node = item && childrenOf(facts, item, 'author')[0];
  const author =
    (node ? valueOf(node, 'name') : item && valueOf(item, 'author')) ??
    metadataOf(facts, 'author', 'article:author', 'dc.creator', 'byl', 'parsely-author');
  if (author === undefined || author.length > 120) return undefined;
  const forms = [withoutCreditWord(author), ...author.split(/\s*[,/|]\s*|\s+(?:and|und|et|y|e)\s+/u).slice(-2)];
  return forms.map((form) => credited(form, author)).find((found) => found !== undefined);
};

const beginsWithCopyright = /^(?:©|\(c\)|copyright)/u;

/** "© 2024 AFP", "Copyright 2023 The Associated Press. All rights reserved." at the text's end. */
const copyright: Rule = ({ blocks }) => {
  for (const { text, place } of blocks) {
    if (place !== 'body' && place !== 'byline' && place !== 'footer') continue;
    if (text.length > 300 || !beginsWithCopyright.test(text.slice(0, 9).toLowerCase())) continue;
    const form =
      /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*)?(?:by\s+)?([\p{L}\s-]{2,30}?)(?:[.,]|\s\d{4}|$)/iu.exec(
        text,
      )?.[1];
    const found = credited(form, text);
    if (found !== undefined) return found;
  }
  return undefined;
};

const rules: readonly Rule[] = [dateline, creditLine, authorField, copyright];

/** The agency whose text the page carries by its own credit; undefined on the agency's own hosts. */
export function findSyndication(facts: PageFacts, registrableDomain: string): Syndication | undefined {
  for (const rule of rules) {
    const found = rule(facts);
    if (found !== undefined) return found.agency.domains.includes(registrableDomain) ? undefined : found;
  }
  return undefined;
}

/** The canonical address, where it is on another registrable domain than the page. */
export function foreignCanonical(facts: PageFacts, registrableDomain: string): string | undefined {
  const href = facts.headLinks.find(({ rel }) => rel.toLowerCase().split(/\s+/u).includes('canonical'))?.href;
  const parsed = href === undefined ? undefined : parseAddress(href);
  return parsed === undefined || parsed.registrableDomain === registrableDomain ? undefined : parsed.href;
}

/** A page of an agency's text: the host that carries it, and whose it is. */
export const syndicated = (host: string, name: string, original?: string): Via => ({
  kind: 'syndication',
  host,
  name,
  ...(original !== undefined && { original }),
});
