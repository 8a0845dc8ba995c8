import type { PageFacts } from '@/lib/page/page-facts';
import { articleTypeWord } from './article-type-words';
import { extractAuthors } from './extract-authors';
import type { Declared } from './publisher-report';
import { childrenOf, metadataOf, ownItems, valueOf } from './structured';
import { cutText } from '@/lib/text/cut-text';

/** What the page says of its authors, its type, who paid for it and its house's policies: its own statement. */
export function extractDeclared(facts: PageFacts, address: string): Declared {
  return {
    authors: extractAuthors(facts),
    articleType: extractArticleType(facts),
    sponsored: extractSponsored(facts),
    policies: extractPolicies(facts, address),
  };
}

/** schema.org's types that say more than "article". */
const tellingType =
  /^(?:Opinion|Analysis|Review|Background|AskPublic|Reportage)NewsArticle$|^(?:Satirical|AdvertiserContent|Scholarly)Article$|^(?:BlogPosting|ClaimReview|LiveBlogPosting)$/u;

function extractArticleType(facts: PageFacts): string | null {
  const items = ownItems(facts).slice(0, 1);
  const type = items.flatMap(({ types }) => types).find((one) => tellingType.test(one));
  if (type !== undefined) return type;
  const said = [
    ...items.flatMap((item) =>
      item.properties.filter(([name]) => /^(?:articleSection|genre)$/u.test(name)).map(([, value]) => value),
    ),
    metadataOf(facts, 'article:section'),
    metadataOf(facts, 'article:tag'),
    metadataOf(facts, 'section', 'dc.type', 'parsely-section'),
  ];
  for (const value of said) {
    const word = value === undefined ? undefined : articleTypeWord(value);
    if (word !== undefined) return word;
  }
  return kicker(facts) ?? null;
}

/** The short line over a headline: "Opinion". */
function kicker({ blocks }: PageFacts): string | undefined {
  const title = blocks.findIndex(({ place }) => place === 'title');
  const near = title < 0 ? blocks.slice(0, 6) : blocks.slice(Math.max(0, title - 3), title + 3);
  for (const { text, place } of near) {
    if (place === 'navigation' || place === 'footer' || place === 'related' || place === 'comments') continue;
    const word = text.length <= 40 ? articleTypeWord(text) : undefined;
    if (word !== undefined) return word;
  }
  return undefined;
}

/** A line that says who paid for the text, in lower case. */
const sponsoredLines: ReadonlySet<string> = new Set(
  [
    'sponsored|sponsored content|sponsored post|sponsored article|advertorial|advertisement feature',
    'paid post|paid content|paid partnership|partner content|brand content|branded content',
    'bezahlter inhalt|gesponsert|gesponserter beitrag|gesponserter inhalt|verlagsspezial',
    'publireportage|publi-reportage|publiréportage|publi-réportage',
    'contenu sponsorisé|contenu partenaire|contenido patrocinado|publirreportaje',
    'conteúdo patrocinado|informe publicitário|contenuto sponsorizzato',
    'на правах рекламы|партнерский материал|партнёрский материал|материал партнера|материал партнёра',
    'tanıtım yazısı|reklam yazısı|محتوى مدفوع|رپورتاژ آگهی|广告推广|pr記事|스폰서드 콘텐츠',
  ].flatMap((line) => line.split('|')),
);
/** The same with the payer's name behind. */
const sponsoredBy = [
  'sponsored by |paid for by |presented by |brought to you by ',
  'in partnership with |in paid partnership with ',
].flatMap((line) => line.split('|'));
const [shortestPayer, longestPayer] = [2, 60];

function isSponsoredLine(text: string): boolean {
  const line = text.trim();
  if (line.length > longestPayer * 2) return false;
  const small = line.toLowerCase();
  if (sponsoredLines.has(small)) return true;
  const words = sponsoredBy.find((one) => small.startsWith(one));
  const payer = words === undefined ? '' : line.slice(words.length);
  return payer.length >= shortestPayer && payer.length <= longestPayer && !payer.includes('\n');
}

function extractSponsored(facts: PageFacts): string | null {
  const type = ownItems(facts)
    .flatMap(({ types }) => types)
    .find((one) => one === 'AdvertiserContentArticle');
  if (type !== undefined) return type;
  const title = facts.blocks.findIndex(({ place }) => place === 'title');
  const near = facts.blocks.slice(Math.max(0, title - 4), Math.max(0, title) + 6);
  const line = near.find(({ text, place }) => place !== 'navigation' && place !== 'related' && isSponsoredLine(text));
  return line === undefined ? null : cutText(line.text.trim(), 100);
}

const policyNames = [
  'publishingPrinciples',
  'ownershipFundingInfo',
  'correctionsPolicy',
  'ethicsPolicy',
  'masthead',
  'diversityPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
] as const;
const maxPolicies = 12;

/** The policies that the page's structured data name, each once, with their address. */
function extractPolicies(facts: PageFacts, address: string): Declared['policies'] {
  const policies: { name: string; url: string }[] = [];
  for (const name of policyNames) {
    for (const node of facts.structured) {
      const child = childrenOf(facts, node, name)[0];
      const written = valueOf(node, name) ?? (child && (valueOf(child, 'url') ?? valueOf(child, '@id')));
      const url = written === undefined || written.length > 800 ? null : URL.parse(written, address);
      if (url === null || !/^https?:$/u.test(url.protocol)) continue;
      policies.push({ name, url: url.href });
      break;
    }
  }
  return policies.slice(0, maxPolicies);
}
