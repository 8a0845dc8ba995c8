import type { PageFacts } from '@/lib/page/page-facts';
import { authorName } from './author-name';
import { behindLeadWord } from './lead-word';
import type { Declared } from './publisher-report';
import { childrenOf, metadataOf, metadataValues, ownItems, valueOf } from './structured';

type Author = NonNullable<Declared['author']>;

const maxQuote = 200;
const authorMetadata = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
] as const;
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

const maxAuthors = 8;

/** "Ada Moss, Jo Writer and Ben Fern": several names in one; a name with what she is is not cut. */
function splitNames(text: string): string[] {
  const parts = text.split(/\s*(?:[,;&]|\s(?:and|und|et|y|e|en|och|og|i|ve|и)\s)\s*/u);
  return parts.every((part) => /^\p{Lu}[\p{L}'’.-]+(?:\s\p{L}[\p{L}'’.-]*){1,3}$/u.test(part)) ? parts : [text];
}

/** Those whom the page names beside its first author, each once. */
export function extractOtherAuthors(facts: PageFacts, first: Author | null): string[] {
  const named = ownItems(facts).map((item) =>
    childrenOf(facts, item, 'author')
      .map((node) => valueOf(node, 'name'))
      .concat(item.properties.flatMap(([name, value]) => (name === 'author' ? [value] : []))),
  );
  const found = named.find((names) => names.length > 0) ?? metadataValues(facts, authorMetadata);
  const names = new Set(found.flatMap((name) => splitNames(name ?? '').flatMap((one) => authorName(one) ?? [])));
  // Where the first was found elsewhere, the others are not beside it.
  if (first === null || !names.delete(first.name)) return [];
  return [...names].slice(0, maxAuthors - 1);
}

/** The author whom the page names, with the affiliation it gives: its byline's, else its metadata's. */
export function extractAuthor(facts: PageFacts): Author | null {
  const structured = structuredAuthor(facts);
  const byline = bylineAuthor(facts);
  if (structured === undefined) return byline ?? metadataAuthor(facts) ?? null;
  const isSame = byline?.affiliation !== undefined && byline.name.includes(structured.name);
  return isSame && structured.affiliation === undefined ? { ...byline, name: structured.name } : structured;
}

function structuredAuthor(facts: PageFacts): Author | undefined {
  for (const item of ownItems(facts)) {
    const node = childrenOf(facts, item, 'author').find((one) => valueOf(one, 'name') !== undefined);
    const name = authorName(node === undefined ? valueOf(item, 'author') : valueOf(node, 'name'));
    if (name === undefined) continue;
    const body =
      node === undefined
        ? undefined
        : (childrenOf(facts, node, 'affiliation')[0] ?? childrenOf(facts, node, 'worksFor')[0]);
    const house =
      body === undefined ? node && (valueOf(node, 'affiliation') ?? valueOf(node, 'worksFor')) : valueOf(body, 'name');
    const parts = [node && valueOf(node, 'jobTitle'), house].filter((part) => part !== undefined && part !== '');
    return { name, ...(parts.length > 0 && { affiliation: parts.join(', ').slice(0, maxQuote) }), quote: name };
  }
  return undefined;
}

function metadataAuthor(facts: PageFacts): Author | undefined {
  const content = metadataOf(facts, ...authorMetadata);
  const name = authorName(content && (behindBy(content) ?? content));
  return name === undefined ? undefined : { name, quote: (content ?? '').slice(0, maxQuote) };
}

/** "By Jane Roe, Executive Director, Institute (IN), Town": the name, then what she is and where. */
export function bylineAuthor({ blocks }: PageFacts): Author | undefined {
  for (const [at, { text, place }] of blocks.entries()) {
    if (place !== 'byline' && at > 14) continue;
    if (place === 'navigation' || place === 'footer' || place === 'related' || place === 'comments') continue;
    const line = (text.split('\n').find((one) => behindBy(one) !== undefined) ?? '').trim();
    if (line === '' || line.length > 260) continue;
    const [first = '', ...rest] = (behindBy(line) ?? line).split(/,\s+|\s+[|–—]\s+/u);
    const name = authorName(first);
    if (name === undefined || name.split(/\s+/u).length > 8) continue;
    const affiliation = rest
      .filter((part) => !dateLike.test(part.toLowerCase()))
      .join(', ')
      .trim();
    return {
      name,
      ...(affiliation !== '' && { affiliation: affiliation.slice(0, maxQuote) }),
      quote: line.slice(0, maxQuote),
    };
  }
  return undefined;
}
