import { unpackFacts } from '@/lib/publisher/unpack-publisher';
import type { CompiledFact, CompiledPublisher } from '@/lib/schema/compiled';
import type { OwnerRules, Statements } from './imported-sources';
import { packFacts, packNames } from './pack-imported';

/**
 * A curated record with what data sets state of its host: it fills what is empty, and an equal value gets the data set as
 * one more who claims it. What we read is neither overridden nor disputed by an import.
 */
export function mergeImported(
  record: CompiledPublisher,
  statements: Statements,
  ownerRules: OwnerRules,
): CompiledPublisher {
  const facts: CompiledFact[] = [...record.facts];
  const read = new Set(facts.filter(({ status }) => status !== 'superseded').map(({ field }) => field));
  const missed = new Set(record.notFound?.map(({ field }) => field));
  for (const imported of unpackFacts(packFacts(statements, ownerRules))) {
    const equal = facts.findIndex(
      (fact) => fact.field === imported.field && JSON.stringify(fact.value) === JSON.stringify(imported.value),
    );
    const found = facts[equal];
    if (found !== undefined) facts[equal] = withClaims(found, imported);
    else if (fills(imported, facts, read, missed)) facts.push(imported);
  }
  return { ...record, ...mergeNames(record, statements), facts };
}

const withClaims = (fact: CompiledFact, { claims }: CompiledFact): CompiledFact => ({
  ...fact,
  claims: [...fact.claims, ...claims],
});

/** Classes of monitors stand side by side, one a monitor and year; of every other field the record's own is enough. */
function fills(
  imported: CompiledFact,
  facts: readonly CompiledFact[],
  read: ReadonlySet<string>,
  missed: ReadonlySet<string>,
): boolean {
  // What was looked for on pages and not found is not filled by one list's word.
  if (imported.weak === true && missed.has(imported.field)) return false;
  if (imported.field !== 'control') return !read.has(imported.field);
  const { by, year } = imported.value;
  return !facts.some((fact) => fact.field === 'control' && fact.value.by === by && fact.value.year === year);
}

function mergeNames(record: CompiledPublisher, statements: Statements): Pick<CompiledPublisher, 'names' | 'aliases'> {
  const packed = packNames(statements);
  const [name, byLanguage, aliases] =
    packed === undefined ? [undefined, {}, []] : typeof packed === 'string' ? [packed, {}, []] : packed;
  const names = { ...byLanguage, ...record.names };
  const known = new Set([...Object.values(names), ...(record.aliases ?? [])]);
  const added = [name, ...aliases].filter((alias) => alias !== undefined && !known.has(alias)) as string[];
  return { names: { ...record.names, ...names }, aliases: [...(record.aliases ?? []), ...new Set(added)] };
}
