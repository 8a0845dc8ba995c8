import type { PageFacts } from '@/lib/page/page-facts';
import type { Subtopic } from '@/lib/schema/topic-record';
import { firstDay, lastDay } from './cut-date';

export interface FoundSubtopic {
  readonly subtopic: Subtopic;
  /** Blocks with one of its words, each word counted. */
  readonly blocks: readonly number[];
  readonly about: boolean;
}

/** So many of its words anywhere, or one in the title or lead: the page is about it. */
const manyWords = 3;

/** Inside the window as a whole: a page of `2020` is not in a window of months. A window needs a page's date. */
function inWindow({ from, to }: Subtopic, published: string | null): boolean {
  if (from === undefined && to === undefined) return true;
  if (published === null) return false;
  return (from === undefined || firstDay(published) >= from) && (to === undefined || lastDay(published) <= to);
}

/** The parts of a topic that a page is on; the topic itself must have been found. */
export function findSubtopics(
  subtopics: readonly Subtopic[],
  found: ReadonlyMap<number, readonly number[]>,
  facts: PageFacts,
  published: string | null,
): FoundSubtopic[] {
  return subtopics.flatMap((subtopic, index) => {
    const blocks = found.get(index) ?? [];
    if (!inWindow(subtopic, published) || (subtopic.words.length > 0 && blocks.length === 0)) return [];
    const upFront = blocks.some((block) => facts.blocks[block]?.place !== 'body');
    return [{ subtopic, blocks, about: subtopic.words.length === 0 || upFront || blocks.length >= manyWords }];
  });
}
