import type { PageFacts } from '@/lib/page/page-facts';
import type { Citation } from './find-cited';
import type { CitedPublisher } from './publisher-report';

/** Where a topic is named: index of the block, and offset in its text. */
export interface TopicMentions {
  readonly id: string;
  readonly mentions: readonly { readonly block: number; readonly offset: number }[];
}

const sentenceEnd = /[.!?…]["”»’)]?\s|[。！？。։؟]/u;

/** The cited publishers with the topics that are named in the sentence of a citation. */
export function citedTopics(
  cited: readonly CitedPublisher[],
  citations: readonly Citation[],
  topics: readonly TopicMentions[],
  { blocks }: PageFacts,
): CitedPublisher[] {
  const isInSentence = (a: Citation, b: TopicMentions['mentions'][number]): boolean => {
    if (a.block !== b.block) return false;
    const between = blocks[a.block]?.text.slice(Math.min(a.offset, b.offset), Math.max(a.offset, b.offset)) ?? '';
    return !sentenceEnd.test(between);
  };
  return cited.map((publisher) => {
    const own = citations.filter(({ id }) => id === publisher.id);
    const named = topics.filter(({ mentions }) =>
      own.some((citation) => mentions.some((mention) => isInSentence(citation, mention))),
    );
    return { ...publisher, topics: named.map((topic) => topic.id) };
  });
}
