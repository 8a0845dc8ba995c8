import type { CompiledFact, CompiledPublisher } from '@/lib/schema/compiled';
import type { PackedFacts, PackedPublisher } from '@/lib/schema/packed-publisher';

/** An imported publisher as packaged, unfolded to the form of all others. */
export function unpackPublisher(packed: PackedPublisher, registrableDomain: string): CompiledPublisher {
  const [packedHost, names, facts, hostOnly, hosts = []] = packed;
  const host = packedHost === 0 ? registrableDomain : packedHost;
  const [name, byLanguage, aliases] =
    names === 0 ? [host, {}, []] : typeof names === 'string' ? [names, {}, []] : names;
  return {
    id: host,
    // The data sets do not say in which language the name is.
    names: { und: name, ...byLanguage },
    ...(aliases.length > 0 && { aliases }),
    domains: [{ host, role: 'main' }, ...hosts.map((one) => ({ host: one, role: 'edition' as const }))],
    ...(hostOnly === 1 && { hostOnly: true }),
    origin: 'imported',
    facts: unpackFacts(facts),
  };
}

/** Facts with the data sets as those who claim them; years of founding that differ are disputed. */
export function unpackFacts(facts: PackedPublisher[2]): CompiledFact[] {
  const found = Object.entries(facts)
    .flatMap(([codes, values]) => factsOf(values, codes))
    .toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
  const disputed = new Set(found.filter((fact) => isDisputed(fact, found)));
  for (const fact of disputed) fact.status = 'disputed';
  return found;
}

const fields: readonly CompiledFact['field'][] = ['kind', 'seat', 'languages', 'founded', 'owner', 'control'];

/** Only one year can be that of the founding. */
const isDisputed = (fact: CompiledFact, all: readonly CompiledFact[]): boolean =>
  fact.field === 'founded' && all.some((other) => other.field === 'founded' && other.value !== fact.value);

function factsOf(values: PackedFacts, codes: string): (CompiledFact & { status: CompiledFact['status'] })[] {
  const claims = codes.split(' ').map((dataSet) => ({ dataSet }));
  const common = { status: 'stated', claims } as const;
  const facts: CompiledFact[] = [];
  if (values.k !== undefined) facts.push({ field: 'kind', value: values.k, ...common });
  if (values.s !== undefined) {
    const [country, city] = values.s;
    facts.push({
      field: 'seat',
      value: { ...(city !== '' && { city }), ...(country !== '' && { country }) },
      ...common,
    });
  }
  if (values.l !== undefined) facts.push({ field: 'languages', value: [...values.l], ...common });
  if (values.f !== undefined) facts.push({ field: 'founded', value: values.f, ...common });
  for (const owner of values.o ?? []) facts.push({ field: 'owner', value: ownerOf(owner), ...common });
  for (const owner of values.w ?? []) facts.push({ field: 'owner', value: ownerOf(owner), ...common, weak: true });
  for (const [name, year] of values.c ?? []) facts.push({ field: 'control', value: controlOf(name, year), ...common });
  return facts;
}

const ownerOf = ([name, share]: readonly [string, string]) => ({ name, ...(share !== '' && { share }) });

/** The only classes that are imported are those of one list; the monitor itself is named from its own pages alone. */
const controlOf = (name: string, year: number) => ({
  class: name,
  scheme: 'State Media Monitor typology',
  by: 'State Media Matrix',
  year,
});
