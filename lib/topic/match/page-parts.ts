import type { PageFacts, Place } from '@/lib/page/page-facts';
import { mainStretch } from './main-stretch';

/** Where a page speaks for itself: not its menus, its readers' comments or its links to other pages. */
const ownPlaces: ReadonlySet<Place> = new Set(['title', 'lead', 'body', 'caption']);
export const isOwnText = (place: Place): boolean => ownPlaces.has(place);

export type PartKind = 'title' | 'lead' | 'heading' | 'body' | 'caption' | 'list';
/** A block of the page's own text, and what it is to the page. */
export interface PagePart {
  readonly text: string;
  /** Its index among the page's blocks. */
  readonly block: number;
  readonly kind: PartKind;
}

/** The first blocks of the text count as its lead; bylines, datelines and the like are shorter. */
const leadBlocks = 2;
const leadLength = 80;
/** A list's item or a table's cell that is shorter names something, and says nothing of it. */
const sentenceLength = 60;

function kindOf(place: Place, tag: string, length: number): PartKind {
  if (place === 'title' || tag === 'h1') return 'title';
  if (place === 'lead') return 'lead';
  if (place === 'caption') return 'caption';
  if (/^h[2-6]$/u.test(tag)) return 'heading';
  const isShort = length < sentenceLength;
  return isShort && /^(?:li|td|th|dt|dd|a|option|tr)$/u.test(tag) ? 'list' : 'body';
}

interface OwnBlock {
  readonly text: string;
  readonly block: number;
  readonly kind: PartKind;
}

/** The blocks of the page's own text, each once: what is repeated word for word says nothing more. */
function ownBlocks({ blocks }: PageFacts): OwnBlock[] {
  const own: OwnBlock[] = [];
  const seen = new Set<string>();
  blocks.forEach(({ text, place, tag }, block) => {
    if (!isOwnText(place) || seen.has(text)) return;
    seen.add(text);
    own.push({ text, block, kind: kindOf(place, tag, text.length) });
  });
  return own;
}

/** The parts of a page's own text. What stands beside its main stretch, as teasers do, is a list's. */
export function pageParts(facts: PageFacts): PagePart[] {
  const own = ownBlocks(facts);
  const [from, to] = mainStretch(
    own.map(({ text, kind }) => ({ text, isNeutral: kind === 'heading' || kind === 'caption' || kind === 'title' })),
  );
  let leads = 0;
  const parts = own.map(({ text, block, kind }, at): PagePart => {
    if (kind === 'title') return { text, block, kind };
    if (kind === 'lead') leads++;
    else if (at < from || at >= to) return { text, block, kind: 'list' };
    if (kind !== 'body' || text.length < leadLength || leads >= leadBlocks) return { text, block, kind };
    leads++;
    return { text, block, kind: 'lead' };
  });
  const isTitled = parts.some(({ kind }) => kind === 'title');
  return facts.title === '' || isTitled ? parts : [{ text: facts.title, block: -1, kind: 'title' }, ...parts];
}
