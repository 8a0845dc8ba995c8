import type { PageFacts, Place } from '@/lib/page/page-facts';
import type { Mention } from '@/lib/topic/report/topic-report';
import type { Phrase, Recogniser } from './recogniser/recogniser';

/** Where a page speaks for itself: not its menus, its readers' comments or its links to other pages. */
const ownPlaces: ReadonlySet<Place> = new Set(['title', 'lead', 'body', 'caption']);
export const isOwnText = (place: Place): boolean => ownPlaces.has(place);

/** A name in the page, in the blocks' order. */
export interface FoundName extends Mention {
  readonly ambiguous: boolean;
  readonly isPlace: boolean;
}
export interface CompanyWord {
  /** In lower case. */
  readonly word: string;
  readonly block: number;
  /** The name whose part it is. */
  readonly within: FoundName | undefined;
}
/** What the page has of one topic. */
export interface TopicPhrases {
  readonly names: FoundName[];
  readonly company: CompanyWord[];
  /** Phrases in which a name means something else. */
  exclusions: number;
  /** Blocks with a word of the subtopic, by the subtopic's index. */
  readonly subtopics: Map<number, number[]>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** The longest phrase first, of two equally long the earlier; what overlaps one taken is left out. In the text's order. */
function withoutOverlaps(phrases: readonly Phrase[], taken: readonly Span[]): Phrase[] {
  const covered = new Set<number>();
  return phrases
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || byStart(a, b))
    .filter((phrase) => {
      // One kept before is at least as long: where both overlap, it covers this one's first or last place.
      const { start, end } = phrase;
      if (covered.has(start) || covered.has(end - 1) || taken.some((span) => overlaps(span, phrase))) return false;
      for (let at = start; at < end; at++) covered.add(at);
      return true;
    })
    .toSorted(byStart);
}

function addBlock(found: TopicPhrases, phrases: readonly Phrase[], block: number, place: Place, text: string): void {
  const of = (kind: Phrase['entry']['kind']) => phrases.filter(({ entry }) => entry.kind === kind);
  const exclusions = of('exclusion');
  found.exclusions += exclusions.length;
  const names = withoutOverlaps(of('name'), exclusions);
  for (const { entry, start, end } of names) {
    const { ambiguous, place: isPlace } = entry;
    found.names.push({
      text: text.slice(start, end),
      block,
      offset: start,
      length: end - start,
      place,
      ambiguous,
      isPlace,
    });
  }
  let next = found.names.length - names.length;
  for (const { start, end } of withoutOverlaps(of('company'), exclusions)) {
    while ((found.names[next]?.offset ?? Infinity) + (found.names[next]?.length ?? 0) < end) next++;
    const name = found.names[next];
    const within = name !== undefined && name.offset <= start ? name : undefined;
    found.company.push({ word: text.slice(start, end).toLowerCase(), block, within });
  }
  for (const { entry } of of('subtopic'))
    found.subtopics.set(entry.subtopic, [...(found.subtopics.get(entry.subtopic) ?? []), block]);
}

function byTopicOf(phrases: readonly Phrase[]): Map<number, Phrase[]> {
  const byTopic = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const there = byTopic.get(phrase.entry.topic);
    if (there === undefined) byTopic.set(phrase.entry.topic, [phrase]);
    else there.push(phrase);
  }
  return byTopic;
}

/** The phrases of all topics in the page's own text, by the topic's index. */
export function findPhrases(facts: PageFacts, recogniser: Recogniser): Map<number, TopicPhrases> {
  const byTopic = new Map<number, TopicPhrases>();
  facts.blocks.forEach(({ text, place }, block) => {
    if (!isOwnText(place)) return;
    for (const [topic, phrases] of byTopicOf(recogniser.find(text))) {
      const found = byTopic.get(topic) ?? { names: [], company: [], exclusions: 0, subtopics: new Map() };
      byTopic.set(topic, found);
      addBlock(found, phrases, block, place, text);
    }
  });
  return byTopic;
}

/** How many company words stand outside the names. */
export function countCompany({ company }: TopicPhrases): number {
  return company.filter(({ within }) => within === undefined).length;
}

/** A name that means this topic alone. */
export const isPlain = ({ ambiguous, isPlace }: FoundName): boolean => !ambiguous && !isPlace;

/**
 * The names that count. Those that mean only this topic do, and bring all others with them. Without one, ambiguous
 * names and places need company: two company words on the page, or one in the same block, in the title or in the lead;
 * and where the page uses a phrase in which a name means something else, none counts. Ambiguous places, countries among
 * them, bring no topic by themselves.
 */
export function countedNames(found: TopicPhrases, facts: PageFacts): FoundName[] {
  if (found.names.some(isPlain)) return found.names;
  if (found.exclusions > 0 || found.names.every(({ ambiguous, isPlace }) => ambiguous && isPlace)) return [];
  const anywhere = new Set<string>();
  const upFront = new Set<string>();
  const byBlock = new Map<number, Set<string>>();
  const ownWords = new Map<FoundName, Set<string>>();
  const addTo = <K>(sets: Map<K, Set<string>>, key: K, word: string) =>
    sets.set(key, (sets.get(key) ?? new Set()).add(word));
  for (const { word, block, within } of found.company) {
    anywhere.add(word);
    if (facts.blocks[block]?.place !== 'body') upFront.add(word);
    addTo(byBlock, block, word);
    if (within !== undefined) addTo(ownWords, within, word);
  }
  return found.names.filter((name) => {
    // A company word within the name is no company to it: "climate" says nothing of "climate finance".
    const own = [...(ownWords.get(name) ?? [])];
    const others = (words?: ReadonlySet<string>) => (words?.size ?? 0) - own.filter((word) => words?.has(word)).length;
    return others(anywhere) >= 2 || others(upFront) > 0 || others(byBlock.get(name.block)) > 0;
  });
}
