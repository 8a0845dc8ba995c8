import type { PageFacts } from '@/lib/page/page-facts';
import { behindLeadWord } from './lead-word';
import type { Declared } from './publisher-report';
import { childrenOf, metadataOf, ownItems, valueOf } from './structured';
import { cutText } from '@/lib/text/cut-text';

type Author = NonNullable<Declared['author']>;

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
    const name = personName(node === undefined ? valueOf(item, 'author') : valueOf(node, 'name'));
    if (name === undefined) continue;
    const body =
      node === undefined
        ? undefined
        : (childrenOf(facts, node, 'affiliation')[0] ?? childrenOf(facts, node, 'worksFor')[0]);
    const house =
      body === undefined ? node && (valueOf(node, 'affiliation') ?? valueOf(node, 'worksFor')) : valueOf(body, 'name');
    const parts = [node && valueOf(node, 'jobTitle'), house].filter((part) => part !== undefined && part !== '');
    return { name, ...(parts.length > 0 && { affiliation: cutText(parts.join(', '), maxQuote) }), quote: name };
  }
  return undefined;
}

function metadataAuthor(facts: PageFacts): Author | undefined {
  const content = metadataOf(
    facts,
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'cxenseparse:author',
  );
  const name = personName(content && (behindBy(content) ?? content));
  return name === undefined ? undefined : { name, quote: cutText(content ?? '', maxQuote) };
}

/** "By Jane Roe, Executive Director, Institute (IN), Town": the name, then what she is and where. */
export function bylineAuthor({ blocks }: PageFacts): Author | undefined {
  for (const [at, { text, place }] of blocks.entries()) {
    if (place !== 'byline' && at > 14) continue;
    if (place === 'navigation' || place === 'footer' || place === 'related' || place === 'comments') continue;
    const line = (text.split('\n').find((one) => behindBy(one) !== undefined) ?? '').trim();
    if (line === '' || line.length > 260) continue;
    const [first = '', ...rest] = (behindBy(line) ?? line).split(/,\s+|\s+[|–—]\s+/u);
    const name = personName(first);
    if (name === undefined || name.split(/\s+/u).length > 8) continue;
    const affiliation = rest
      .filter((part) => !dateLike.test(part.toLowerCase()))
      .join(', ')
      .trim();
    return {
      name,
      ...(affiliation !== '' && { affiliation: cutText(affiliation, maxQuote) }),
      quote: cutText(line, maxQuote),
    };
  }
  return undefined;
}

/** A name and no address, no account, no sentence. */
function personName(text: string | undefined): string | undefined {
  const name = text?.replace(/\s+/gu, ' ').trim();
  if (name === undefined || name.length < 2 || name.length > 100) return undefined;
  if (/https?:|@|\/\/|[<>{}]/u.test(name)) return undefined;
  return /[.!?]\s/u.test(name) && /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}/u.test(name) ? undefined : name;
}
