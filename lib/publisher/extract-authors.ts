import type { PageFacts, StructuredNode } from '@/lib/page/page-facts';
import { behindLeadWord } from './lead-word';
import type { Declared } from './publisher-report';
import { childrenOf, ownItems, valueOf } from './structured';
import { cutText } from '@/lib/text/cut-text';
import { decodeReferences } from '@/lib/text/decode-references';
import { personNames } from './person-name';

type Author = Declared['authors'][number];

const maxQuote = 200;
/** "By" in the languages of papers, before a name. */
const byWords = [
  'by|text by|written by|von|par|por|di|de|door|av|af|kirjoittanut|autor',
  'autorin|auteur|autore|yazan|yazar|müəllif|автор|текст|հեղինակ|ავტორი',
  'نویسنده|بقلم|کالم نگار|تحریر',
].flatMap((line) => line.split('|'));
const dateLike =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|updated|published|posted)\b/u;

/** A letter of any script; those with two cases are told without their table. */
const beginsWithLetter = (text: string): boolean => {
  const first = text.charAt(0);
  return first.toLowerCase() !== first.toUpperCase() || (first > '\u007f' && /^\p{L}/u.test(text));
};

/** The name behind "By"; undefined where the line does not begin so. */
function behindBy(line: string): string | undefined {
  const name = behindLeadWord(line, byWords);
  return name !== undefined && beginsWithLetter(name) ? name : undefined;
}

const most = 12;

/** The authors whom the page names, with the affiliation it gives: those of its data, else its byline's, else its metadata's. */
export function extractAuthors(facts: PageFacts): readonly Author[] {
  const structured = structuredAuthors(facts);
  const byline = bylineAuthors(facts);
  const [first] = structured;
  if (first === undefined) return byline.length > 0 ? byline : metadataAuthors(facts);
  const [shown] = byline;
  const isSame = shown?.affiliation !== undefined && shown.name.includes(first.name);
  return isSame && structured.length === 1 && first.affiliation === undefined
    ? [{ ...shown, name: first.name }]
    : structured;
}

/** Each name once. */
const distinct = (authors: readonly Author[]): readonly Author[] =>
  [...new Map(authors.toReversed().map((author) => [author.name, author])).values()].toReversed().slice(0, most);

const authorOf = (name: string, affiliation: string, quote: string): Author =>
  affiliation === '' ? { name, quote } : { name, affiliation: cutText(affiliation, maxQuote), quote };

function structuredAuthors(facts: PageFacts): readonly Author[] {
  for (const item of ownItems(facts)) {
    const nodes = childrenOf(facts, item, 'author').map((node) => inFull(facts, node));
    const found = nodes.flatMap((node) => authorsOfNode(facts, node));
    const written = item.properties.filter(([name]) => name === 'author').flatMap(([, value]) => personNames(value));
    const authors = distinct([...found, ...written.map((name) => ({ name, quote: name }))]);
    if (authors.length > 0) return authors;
  }
  return [];
}

function authorsOfNode(facts: PageFacts, node: StructuredNode): Author[] {
  const names = personNames(valueOf(node, 'name'));
  const body = childrenOf(facts, node, 'affiliation')[0] ?? childrenOf(facts, node, 'worksFor')[0];
  const house =
    body === undefined ? (valueOf(node, 'affiliation') ?? valueOf(node, 'worksFor')) : valueOf(body, 'name');
  const parts = [valueOf(node, 'jobTitle'), house].filter((part) => part !== undefined && part !== '');
  const affiliation = decodeReferences(parts.join(', '));
  return names.map((name) => authorOf(name, affiliation, name));
}

/** The node itself, or the one elsewhere that it only points to: `{"@id": "#author"}`. */
function inFull({ structured }: PageFacts, node: StructuredNode): StructuredNode {
  const id = valueOf(node, '@id');
  if (id === undefined || valueOf(node, 'name') !== undefined) return node;
  const meant = structured.find((one) => valueOf(one, '@id') === id && valueOf(one, 'name') !== undefined);
  return meant ?? node;
}

/** Fields that name authors; a page may give one several times. */
const authorFields = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
];

function metadataAuthors({ metadata }: PageFacts): readonly Author[] {
  for (const field of authorFields) {
    const contents = metadata.filter(({ name }) => name === field).map(({ content }) => content);
    const authors = contents.flatMap((content) =>
      personNames(behindBy(content) ?? content).map((name) => ({ name, quote: cutText(content, maxQuote) })),
    );
    if (authors.length > 0) return distinct(authors);
  }
  return [];
}

/** "By Jane Roe, Executive Director, Institute (IN), Town": the name, then what she is and where. */
export const bylineAuthor = (facts: PageFacts): Author | undefined => bylineAuthors(facts)[0];

function bylineAuthors({ blocks }: PageFacts): readonly Author[] {
  for (const [at, { text, place }] of blocks.entries()) {
    if (place !== 'byline' && at > 14) continue;
    if (place === 'navigation' || place === 'footer' || place === 'related' || place === 'comments') continue;
    const line = (text.split('\n').find((one) => behindBy(one) !== undefined) ?? '').trim();
    if (line === '' || line.length > 260) continue;
    const [first = '', ...rest] = (behindBy(line) ?? line).split(/,\s+|\s+[|–—]\s+/u);
    const names = personNames(first);
    if (names.length === 0 || names.some((name) => name.split(/\s+/u).length > 8)) continue;
    const affiliation = rest
      .filter((part) => !dateLike.test(part.toLowerCase()))
      .join(', ')
      .trim();
    const quote = cutText(line, maxQuote);
    // With several names, what stands behind them is no more than the last one's.
    return names.map((name) => authorOf(name, names.length === 1 ? affiliation : '', quote));
  }
  return [];
}
