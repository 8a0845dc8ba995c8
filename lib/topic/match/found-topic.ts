import type { Place } from '@/lib/page/page-facts';

/** A name or term in the page. */
export interface Mention {
  readonly text: string;
  /** Index of the block, offset in its text, and length. */
  readonly block: number;
  readonly offset: number;
  readonly length: number;
  readonly place: Place;
}

/** A topic that a page is about or mentions. */
export interface FoundTopic {
  readonly id: string;
  readonly about: boolean;
  /** 0 to 1; what a page is about comes before what it mentions. */
  readonly score: number;
  /** The page's own words that decided, the strongest first. */
  readonly because: readonly string[];
  /** Names of the topic and the words that decided, in the page's order; never a bare country. */
  readonly mentions: readonly Mention[];
  /** Blocks with a word of the subtopic, by the subtopic's place. */
  readonly subtopics: ReadonlyMap<number, readonly number[]>;
}
