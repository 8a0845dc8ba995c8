import type { PagePart, PartKind } from './page-parts';
import type { Matcher, Phrase } from './recogniser/matcher';
import { splitSentences } from './sentences';
import { maxRarity, type PhraseRole, type TopicMeaning } from './topic-meaning';
import { withoutOverlaps } from './without-overlaps';

/** A phrase of a topic at one place in the page. */
export interface FoundPhrase {
  readonly role: PhraseRole;
  readonly text: string;
  readonly block: number;
  readonly offset: number;
  readonly length: number;
  readonly part: PartKind;
}

/** One name or term of a topic, wherever the page has it. */
export interface FoundTerm {
  readonly role: PhraseRole;
  /** 0 to 1: how rare it is in texts of its language. */
  readonly rarity: number;
  /** As the page first writes it. */
  readonly text: string;
  /** In how many blocks it stands: repeating it within one says nothing more. */
  blocks: number;
  inTitle: boolean;
  inLead: boolean;
  /** Outside short items of lists and tables. */
  inText: boolean;
}

/** What a page has of one topic. */
export interface TopicEvidence {
  readonly topic: string;
  readonly terms: ReadonlyMap<string, FoundTerm>;
  readonly phrases: readonly FoundPhrase[];
  /** Sentences with a name or term of it, and those of them that have two different ones, or one and a country of it. */
  readonly sentences: number;
  readonly pairs: number;
  /** Phrases in which a name means something else. */
  readonly exclusions: number;
  /** Blocks with a word of the subtopic, by the subtopic's place. */
  readonly subtopics: ReadonlyMap<number, readonly number[]>;
}

export interface PageEvidence {
  readonly topics: readonly TopicEvidence[];
  /** Characters of the page's own text. */
  readonly length: number;
  /** Its blocks. */
  readonly blocks: number;
  /** Words of sport, weather, travel and the like, each once a sentence. */
  readonly fields: number;
  readonly sentences: number;
}

/** A sentence of which more is names and terms lists them, as a tag or a stuffed page does, and says nothing of them. */
const mostNamed = 0.6;

class Gathering implements TopicEvidence {
  readonly terms = new Map<string, FoundTerm>();
  readonly phrases: FoundPhrase[] = [];
  readonly subtopics = new Map<number, number[]>();
  sentences = 0;
  pairs = 0;
  exclusions = 0;
  #block = -2;
  readonly #inBlock = new Set<string>();

  constructor(readonly topic: string) {}

  /** Adds what one sentence has of the topic. */
  add(found: readonly Phrase<TopicMeaning>[], { block, kind: partKind, text }: PagePart, length: number): void {
    // A subtopic's word may be a term of the whole topic too.
    for (const { meaning } of found) if (meaning[1] === 'subtopic') this.#addSubtopic(meaning[2], block);
    const isMeant = withoutOverlaps(found.filter(({ meaning }) => meaning[1] !== 'subtopic'));
    const named = isMeant.reduce((sum, { start, end }) => sum + end - start, 0);
    const kind = partKind !== 'title' && named > length * mostNamed ? 'list' : partKind;
    if (block !== this.#block) {
      this.#block = block;
      this.#inBlock.clear();
    }
    const own = new Set<string>();
    let isSaid = false;
    for (const { key, meaning, start: from, end } of isMeant) {
      const [, role, rarity] = meaning;
      if (role === 'exclusion') this.exclusions++;
      else {
        const written = text.slice(from, end);
        own.add(key);
        if (role !== 'country') isSaid = true;
        this.phrases.push({ role, text: written, block, offset: from, length: end - from, part: kind });
        this.#addTerm(key, role, rarity, written, kind);
      }
    }
    if (!isSaid || kind === 'list') return;
    this.sentences++;
    if (own.size > 1) this.pairs++;
  }

  #addSubtopic(index: number, block: number): void {
    this.subtopics.set(index, [...(this.subtopics.get(index) ?? []), block]);
  }

  #addTerm(key: string, role: PhraseRole, rarity: number, text: string, kind: PartKind): void {
    let term = this.terms.get(key);
    if (term === undefined) {
      term = { role, rarity: rarity / maxRarity, text, blocks: 0, inTitle: false, inLead: false, inText: false };
      this.terms.set(key, term);
    }
    term.inTitle ||= kind === 'title';
    term.inLead ||= kind === 'lead';
    term.inText ||= kind !== 'list';
    if (this.#inBlock.has(key)) return;
    this.#inBlock.add(key);
    term.blocks++;
  }
}

interface SentencePhrases<P> {
  readonly length: number;
  readonly phrases: P[];
}

/** The phrases of each sentence, for all sentences. */
function bySentence<P extends { readonly start: number }>(text: string, phrases: readonly P[]): SentencePhrases<P>[] {
  const sentences = splitSentences(text);
  const groups = sentences.map((sentence): SentencePhrases<P> => ({ length: sentence.text.length, phrases: [] }));
  let at = 0;
  for (const phrase of phrases) {
    while ((sentences[at + 1]?.start ?? Infinity) <= phrase.start) at++;
    groups[at]?.phrases.push(phrase);
  }
  return groups;
}

function groupByTopic(phrases: readonly Phrase<TopicMeaning>[]): Map<string, Phrase<TopicMeaning>[]> {
  const groups = new Map<string, Phrase<TopicMeaning>[]>();
  for (const phrase of phrases) {
    const there = groups.get(phrase.meaning[0]);
    if (there === undefined) groups.set(phrase.meaning[0], [phrase]);
    else there.push(phrase);
  }
  return groups;
}

/** Gathers what a page has of each topic, in one pass over its text. */
export function gatherEvidence(parts: readonly PagePart[], matcher: Matcher<TopicMeaning>): PageEvidence {
  const topics = new Map<string, Gathering>();
  let [length, fields, sentences] = [0, 0, 0];
  for (const part of parts) {
    length += part.text.length;
    for (const { phrases, length: sentenceLength } of bySentence(part.text, matcher.find(part.text))) {
      sentences++;
      const byTopic = groupByTopic(phrases);
      let hasField = false;
      for (const [topic, found] of byTopic) {
        if (found[0]?.meaning[1] === 'field') {
          hasField = true;
          continue;
        }
        let gathering = topics.get(topic);
        if (gathering === undefined) topics.set(topic, (gathering = new Gathering(topic)));
        gathering.add(found, part, sentenceLength);
      }
      if (hasField) fields++;
    }
  }
  return { topics: [...topics.values()], length, blocks: parts.length, fields, sentences };
}
