import type { PageFacts, Place } from '@/lib/page/page-facts';

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

/** The blocks of the page's own text, each once: what is repeated word for word says nothing more. */
export function pageParts({ blocks, title }: PageFacts): PagePart[] {
  const parts: PagePart[] = [];
  const seen = new Set<string>();
  let leads = 0;
  blocks.forEach(({ text, place, tag }, block) => {
    if (!isOwnText(place) || seen.has(text)) return;
    seen.add(text);
    let kind = kindOf(place, tag, text.length);
    if (kind === 'body' && text.length >= leadLength && leads < leadBlocks) {
      leads++;
      kind = 'lead';
    } else if (kind === 'lead') leads++;
    parts.push({ text, block, kind });
  });
  if (title !== '' && !parts.some(({ kind }) => kind === 'title'))
    parts.unshift({ text: title, block: -1, kind: 'title' });
  return parts;
}
