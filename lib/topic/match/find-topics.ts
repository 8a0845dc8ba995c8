import type { Place } from '@/lib/page/page-facts';
import type { FoundTopic, Mention } from './found-topic';
import type { PageText } from './page-text';
import type { PartKind } from './page-parts';
import type { Matcher } from './recogniser/matcher';
import { type FoundTerm, gatherEvidence, type PageEvidence, type TopicEvidence } from './topic-evidence';
import { contributionOf, featuresOf, strengthOf } from './topic-features';
import type { PhraseRole, TopicMeaning } from './topic-meaning';
import fitted from './topic-weights.json';
import { scoreOf, type TopicWeights } from './weigh-topic';

const maxBecause = 3;
/** These mean the topic or one of its own things; other terms are marked only where they decided. */
const markedRoles: ReadonlySet<PhraseRole> = new Set(['name', 'weak', 'place', 'specific']);
const placeOfPart: Readonly<Record<PartKind, Place>> = {
  title: 'title',
  lead: 'lead',
  heading: 'body',
  body: 'body',
  caption: 'caption',
  list: 'body',
};

/**
 * Repetition alone makes no topic, nor does a country: two different phrases are needed, or a name that means only the
 * topic; and for a page about it such a name must stand in its title, or in its lead and again in another block.
 */
function mayBe(terms: readonly FoundTerm[]): { readonly about: boolean; readonly mentioned: boolean } {
  const names = terms.filter(({ role, inText }) => inText && role === 'name');
  const others = terms.filter(({ role, inText }) => inText && role !== 'country');
  const isSeveral = new Set(others.map(({ text }) => text.toLowerCase())).size > 1;
  return {
    about: isSeveral || names.some(({ inTitle, inLead, blocks }) => inTitle || (inLead && blocks > 1)),
    mentioned: isSeveral || names.length > 0,
  };
}

/** The words that decided: the strongest, each once whatever its case. */
function decidingTerms(terms: readonly FoundTerm[]): readonly FoundTerm[] {
  const seen = new Set<string>();
  return terms
    .filter(({ role }) => role !== 'country')
    .toSorted((a, b) => contributionOf(b) - contributionOf(a))
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .slice(0, maxBecause);
}

function mentionsOf({ phrases }: TopicEvidence, deciding: readonly FoundTerm[]): Mention[] {
  const words = new Set(deciding.map(({ text }) => text.toLowerCase()));
  return phrases
    .filter(({ role, text, block }) => block >= 0 && (markedRoles.has(role) || words.has(text.toLowerCase())))
    .map(({ text, block, offset, length, part }) => ({ text, block, offset, length, place: placeOfPart[part] }));
}

/** The topics of a page's evidence, what it is mainly about first. @param weights how much each feature says */
export function topicsOf(page: PageEvidence, weights: TopicWeights = fitted): FoundTopic[] {
  const strongest = Math.max(0, ...page.topics.map(strengthOf));
  return page.topics
    .flatMap((evidence): FoundTopic[] => {
      const terms = [...evidence.terms.values()];
      const may = mayBe(terms);
      if (!may.mentioned) return [];
      const features = featuresOf(evidence, page, strongest);
      const aboutScore = scoreOf(weights.about, features);
      const about = may.about && aboutScore >= weights.about.threshold;
      if (!about && scoreOf(weights.mentioned, features) < weights.mentioned.threshold) return [];
      const deciding = decidingTerms(terms);
      return [
        {
          id: evidence.topic,
          about,
          score: aboutScore,
          because: deciding.map(({ text }) => text),
          mentions: mentionsOf(evidence, deciding),
          subtopics: evidence.subtopics,
        },
      ];
    })
    .toSorted((a, b) => Number(b.about) - Number(a.about) || b.score - a.score || (a.id < b.id ? -1 : 1));
}

export const findTopics = ({ parts }: PageText, matcher: Matcher<TopicMeaning>): FoundTopic[] =>
  topicsOf(gatherEvidence(parts, matcher));
