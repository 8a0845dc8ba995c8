import type { CompiledFact, CompiledPublisher, Credit } from '@/lib/schema/compiled';
import type { PublisherMatch } from './match-publisher';
import type { HostedOn, ReportFact, ReportPublisher } from './publisher-report';
import { reportClaim } from './report-claim';

/** Fields that a reader would ask for; those of which nothing is known are named. */
const askedFor = ['owner', 'funder', 'control', 'founded', 'legalForm', 'leadership'] as const;

/** A matched record as the report shows it. */
export function reportPublisher(
  { publisher, matchedBy }: PublisherMatch,
  credits: Readonly<Record<string, Credit>>,
): ReportPublisher {
  const { id, names, domains, origin } = publisher;
  const facts = publisher.facts.map(
    (fact): ReportFact => ({ ...fact, claims: fact.claims.map((claim) => reportClaim(claim, credits)) }),
  );
  const kind = firstValue(publisher.facts, 'kind');
  const seat = firstValue(publisher.facts, 'seat');
  return {
    id,
    name: nameOf(names),
    names,
    domain: mainHostOf(domains),
    kind: kind ?? null,
    city: seat?.city ?? null,
    country: seat?.country ?? null,
    matchedBy,
    origin,
    facts,
    unknown: askedFor.filter((field) => !publisher.facts.some((fact) => fact.field === field)),
  };
}

/** A platform whose host carries others' pages. */
export const reportHost = ({ id, names, domains }: CompiledPublisher): HostedOn => ({
  id,
  name: nameOf(names),
  domain: domains[0]?.host ?? '',
});

/** The host that a publisher names first as its own. */
export const mainHostOf = (domains: CompiledPublisher['domains']): string =>
  (domains.find(({ role }) => role === 'main') ?? domains[0])?.host ?? '';

/** The English name, else the first one. */
export const nameOf = (names: Readonly<Record<string, string>>): string => names['en'] ?? Object.values(names)[0] ?? '';

type ValueOf<F extends CompiledFact['field']> = Extract<CompiledFact, { field: F }>['value'];
export function firstValue<F extends CompiledFact['field']>(
  facts: readonly CompiledFact[],
  field: F,
): ValueOf<F> | undefined {
  return facts.find((fact) => fact.field === field && fact.status !== 'superseded')?.value as ValueOf<F> | undefined;
}
