import type { PageFacts } from '@/lib/page/page-facts';

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

/** The line beside the headline that says that somebody paid for the text. */
export function sponsoredLine({ blocks }: PageFacts): string | undefined {
  const title = blocks.findIndex(({ place }) => place === 'title');
  const near = blocks.slice(Math.max(0, title - 4), Math.max(0, title) + 6);
  return near.find(({ text, place }) => place !== 'navigation' && place !== 'related' && isSponsoredLine(text))?.text;
}
