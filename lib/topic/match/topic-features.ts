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
  'placeInTitle',
  'specific',
  'pairs',
  'countryInTitle',
  'countries',
  'isFirst',
  'length',
  'against',
  'best',
  'bestOfShort',
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
/** A bare country says nothing alone: it counts as far as the topic's other phrases reach this sum. */
const enoughContext = 2;

export const weightOf = ({ role, rarity }: FoundTerm): number => roleWeights[role] * rarity;
const log = (value: number): number => Math.log2(1 + value);
const sum = (terms: readonly FoundTerm[]): number => terms.reduce((all, term) => all + weightOf(term), 0);
/** Each further block with the same phrase counts for less. */
const repeated = (terms: readonly FoundTerm[]): number =>
  log(terms.reduce((all, term) => all + weightOf(term) * log(term.blocks), 0));
const inTitle = ({ inTitle: is }: FoundTerm): boolean => is;
const inLead = ({ inLead: is }: FoundTerm): boolean => is;
const isName = ({ role }: FoundTerm): boolean => role === 'name';
const isWeak = ({ role }: FoundTerm): boolean => role === 'weak';
const isCountry = ({ role }: FoundTerm): boolean => role === 'country';
const isTerm = (term: FoundTerm): boolean => !isName(term) && !isWeak(term) && !isCountry(term);

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
  const names = all.filter(isName);
  const weak = all.filter(isWeak);
  const terms = all.filter(isTerm);
  const countries = all.filter(isCountry);
  const places = all.filter(({ role }) => role === 'place');
  const strength = strengthOf(topic);
  const best = all.map(weightOf).toSorted((a, b) => b - a);
  const strongestTerms = Math.min(
    3,
    best.slice(0, bestCount).reduce((a, b) => a + b, 0),
  );
  const length = Math.min(3, log(page.length / 2000));
  const context = Math.min(1, sum([...names, ...weak, ...terms]) / enoughContext);
  return {
    nameInTitle: Math.min(1, sum(names.filter(inTitle))),
    nameInLead: Math.min(1, sum(names.filter(inLead))),
    names: Math.min(3, repeated(names)),
    weakInTitle: Math.min(1, sum(weak.filter(inTitle))),
    weakInLead: Math.min(1.5, sum(weak.filter(inLead))),
    weak: Math.min(3, repeated(weak)),
    termsInTitle: Math.min(1.5, sum(terms.filter(inTitle))),
    termsInLead: Math.min(2, sum(terms.filter(inLead))),
    placeInTitle: Math.min(1, sum(places.filter(inTitle))) * context,
    specific: Math.min(2, log(all.filter(({ role }) => role === 'specific').length)),
    pairs: Math.min(4, log(topic.pairs)),
    countryInTitle: countries.some(inTitle) ? context : 0,
    countries: context * Math.min(2, log(countries.reduce((all, { blocks }) => all + blocks, 0)) / 1.5),
    isFirst: strongest > 0 && strength === strongest ? 1 : 0,
    length,
    against: Math.min(2, topic.exclusions / 2) + Math.min(1, (3 * page.fields) / (page.sentences + 3)),
    best: strongestTerms,
    bestOfShort: strongestTerms * Math.max(0, 1 - length),
  };
}
