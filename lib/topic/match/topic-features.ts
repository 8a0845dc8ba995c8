import type { FoundTerm, PageEvidence, TopicEvidence } from './topic-evidence';
import type { PhraseRole } from './topic-meaning';

/** What is known of a topic on a page, as bounded numbers: what the fitted weights are multiplied with. */
export const featureNames = [
  'nameInTitle',
  'nameInLead',
  'names',
  'weakInTitle',
  'weakInLead',
  'weak',
  'termsInTitle',
  'termsInLead',
  'terms',
  'specific',
  'pairs',
  'cover',
  'share',
  'isFirst',
  'length',
  'against',
  'best',
  'titleAndLead',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** How much a phrase of a role says where all else is equal; the fitted weights tell names, weak names and terms apart. */
const roleWeights: Readonly<Record<PhraseRole, number>> = {
  name: 1,
  specific: 1,
  weak: 0.9,
  law: 0.9,
  event: 0.9,
  place: 0.7,
  person: 0.7,
  body: 0.7,
  thing: 0.6,
  word: 0.6,
  country: 0.1,
  exclusion: 0,
  subtopic: 0,
  field: 0,
};
/** The strongest phrases, which no repetition of others outweighs. */
const bestCount = 6;

export const weightOf = ({ role, rarity }: FoundTerm): number => roleWeights[role] * rarity;
const log = (value: number): number => Math.log2(1 + value);
const sum = (terms: readonly FoundTerm[]): number => terms.reduce((all, term) => all + weightOf(term), 0);
/** Each further block with the same phrase counts for less. */
const repeated = (terms: readonly FoundTerm[]): number =>
  log(terms.reduce((all, term) => all + weightOf(term) * log(term.blocks), 0));
const inTitle = ({ inTitle: is }: FoundTerm): boolean => is;
const inLead = ({ inLead: is }: FoundTerm): boolean => is;
const greatest = (terms: readonly FoundTerm[]): number => Math.max(0, ...terms.map(weightOf));

/** What one phrase adds to its topic, by where it stands and in how many blocks. */
export const contributionOf = (term: FoundTerm): number => {
  const place = term.inTitle ? 3 : term.inLead ? 2 : term.inText ? 1 : 0.2;
  return weightOf(term) * place * log(term.blocks);
};

export function strengthOf({ terms }: TopicEvidence): number {
  let strength = 0;
  for (const term of terms.values()) strength += contributionOf(term);
  return strength;
}

/** @param strongest the strength of the page's strongest topic */
export function featuresOf(topic: TopicEvidence, page: PageEvidence, strongest: number): Features {
  const all = [...topic.terms.values()].filter(({ inText }) => inText);
  const names = all.filter(({ role }) => role === 'name');
  const weak = all.filter(({ role }) => role === 'weak' || role === 'place');
  const terms = all.filter(({ role }) => role !== 'name' && role !== 'weak' && role !== 'place');
  const strength = strengthOf(topic);
  const best = all.map(weightOf).toSorted((a, b) => b - a);
  return {
    nameInTitle: Math.min(1, sum(names.filter(inTitle))),
    nameInLead: Math.min(1, sum(names.filter(inLead))),
    names: Math.min(3, repeated(names)),
    weakInTitle: Math.min(1, sum(weak.filter(inTitle))),
    weakInLead: Math.min(1.5, sum(weak.filter(inLead))),
    weak: Math.min(3, repeated(weak)),
    termsInTitle: Math.min(1.5, sum(terms.filter(inTitle))),
    termsInLead: Math.min(2, sum(terms.filter(inLead))),
    terms: Math.min(3, repeated(terms)),
    specific: Math.min(2, log(all.filter(({ role }) => role === 'specific').length)),
    pairs: Math.min(4, log(topic.pairs)),
    cover: Math.min(1, (3 * topic.sentences) / (page.sentences + 4)),
    share: strongest === 0 ? 0 : strength / strongest,
    isFirst: strongest > 0 && strength === strongest ? 1 : 0,
    length: Math.min(3, log(page.length / 2000)),
    against: Math.min(2, topic.exclusions / 2) + Math.min(1, (3 * page.fields) / (page.sentences + 3)),
    best: Math.min(
      3,
      best.slice(0, bestCount).reduce((a, b) => a + b, 0),
    ),
    titleAndLead: Math.min(1, 4 * greatest(all.filter(inTitle)) * greatest(all.filter(inLead))),
  };
}
