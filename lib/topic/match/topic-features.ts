import type { FoundTerm, PageEvidence, TopicEvidence } from './topic-evidence';
import type { PhraseRole } from './topic-meaning';

/** What is known of a topic on a page, as bounded numbers: what the fitted weights are multiplied with. */
export const featureNames = [
  'nameInTitle',
  'nameInLead',
  'nameInText',
  'weakInTitle',
  'weakInLead',
  'weakInText',
  'termsInTitle',
  'termsInLead',
  'termsInText',
  'specific',
  'pairs',
  'kinds',
  'density',
  'spread',
  'share',
  'against',
  'length',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

const weakRoles: ReadonlySet<PhraseRole> = new Set(['weak', 'place']);
const isWeak = ({ role }: FoundTerm): boolean => weakRoles.has(role);
const isName = ({ role }: FoundTerm): boolean => role === 'name';
const isTerm = ({ role }: FoundTerm): boolean => role !== 'name' && role !== 'country' && !weakRoles.has(role);
/** A bare country says little, whatever its language counts. */
const countryRarity = 0.1;
const weightOf = ({ role, rarity }: FoundTerm): number => (role === 'country' ? countryRarity : rarity);
const sum = (terms: readonly FoundTerm[]): number => terms.reduce((all, term) => all + weightOf(term), 0);
const log = (value: number): number => Math.log2(1 + value);

/** What a topic's names and terms on the page weigh together; repeating one counts for less and less. */
export function strengthOf({ terms }: TopicEvidence): number {
  let strength = 0;
  for (const term of terms.values())
    strength += weightOf(term) * (isName(term) ? 2 : 1) * (term.inTitle ? 3 : term.inLead ? 2 : term.inText ? 1 : 0.2) * log(term.blocks);
  return strength;
}

/** @param strongest the strength of the page's strongest topic */
export function featuresOf(topic: TopicEvidence, page: PageEvidence, strongest: number): Features {
  const terms = [...topic.terms.values()].filter(({ inText }) => inText);
  const names = terms.filter(isName);
  const weak = terms.filter(isWeak);
  const others = terms.filter(isTerm);
  const strength = strengthOf(topic);
  const inTitle = ({ inTitle: is }: FoundTerm) => is;
  const inLead = ({ inLead: is }: FoundTerm) => is;
  const most = (all: readonly FoundTerm[]) => Math.max(0, ...all.map(({ blocks }) => blocks));
  return {
    nameInTitle: Math.min(1, sum(names.filter(inTitle))),
    nameInLead: Math.min(1, sum(names.filter(inLead))),
    nameInText: Math.min(3, log(names.length === 0 ? 0 : names.length + most(names))),
    weakInTitle: Math.min(1, sum(weak.filter(inTitle))),
    weakInLead: Math.min(1.5, sum(weak.filter(inLead))),
    weakInText: log(sum(weak)),
    termsInTitle: Math.min(2, sum(others.filter(inTitle))),
    termsInLead: Math.min(3, sum(others.filter(inLead))),
    termsInText: Math.min(4, log(sum(others))),
    specific: Math.min(2, log(terms.filter(({ role }) => role === 'specific').length)),
    pairs: Math.min(4, log(topic.pairs)),
    kinds: Math.min(4, new Set(terms.filter(({ role }) => role !== 'country').map(({ role }) => role)).size) / 4,
    density: Math.min(4, log((4000 * sum(terms)) / (page.length + 1500))),
    spread: topic.blocks / (page.blocks + 3),
    share: strongest === 0 ? 0 : strength / strongest,
    against: Math.min(1, topic.exclusions / 2) + Math.min(1, (3 * page.fields) / (page.sentences + 3)),
    length: Math.min(3, log(page.length / 2000)),
  };
}
