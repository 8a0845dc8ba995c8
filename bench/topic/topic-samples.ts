import type { PageFacts } from '@/lib/page/page-facts';
import { pageParts } from '@/lib/topic/match/page-parts';
import { gatherEvidence, type TopicEvidence } from '@/lib/topic/match/topic-evidence';
import { type Features, featuresOf, strengthOf } from '@/lib/topic/match/topic-features';
import type { TopicNames } from '@/lib/topic/match/topic-meaning';
import { matcherFor } from './bench-topics';

/** A topic of which a page has anything but bare countries, with what the weights are multiplied with. */
export interface Candidate {
  readonly topic: string;
  readonly features: Features;
  readonly evidence: TopicEvidence;
}

export function candidatesOf(facts: PageFacts, names: ReadonlyMap<string, TopicNames>): Candidate[] {
  const page = gatherEvidence(pageParts(facts), matcherFor(facts, names));
  const strongest = Math.max(0, ...page.topics.map(strengthOf));
  return page.topics
    .filter(({ terms }) => [...terms.values()].some(({ role }) => role !== 'country'))
    .map((evidence) => ({ topic: evidence.topic, features: featuresOf(evidence, page, strongest), evidence }));
}
