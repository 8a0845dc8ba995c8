import type { CompiledFact, CompiledPublisher } from '@/lib/schema/compiled';
import { unpackFacts } from '@/lib/publisher/unpack-publisher';
import type { Statements } from './imported-sources';
import { packFacts, packNames } from './pack-imported';

/**
 * A curated record with what data sets state of its host: its own facts first, equal values with the data set
 * as one more who claims them, others after them.
 */
export function mergeImported(record: CompiledPublisher, statements: Statements): CompiledPublisher {
  const facts: CompiledFact[] = [...record.facts];
  for (const imported of unpackFacts(packFacts(statements))) addFact(facts, imported, record);
  return { ...record, ...mergeNames(record, statements), facts };
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

function addFact(facts: CompiledFact[], imported: CompiledFact, record: CompiledPublisher): void {
  const equal = facts.findIndex(
    (fact) => fact.field === imported.field && JSON.stringify(fact.value) === JSON.stringify(imported.value),
  );
  const found = facts[equal];
  if (found !== undefined) {
    facts[equal] = { ...found, claims: [...found.claims, ...imported.claims] };
    return;
  }
  const curated = facts.filter((fact) => fact.field === imported.field && fact.status !== 'superseded');
  if (curated.some((fact) => covers(fact, imported))) return;
  if (imported.field === 'owner' && isOwnName(imported.value.name, record)) return;
  const isDisputed = curated.length > 0 && (imported.field === 'founded' || imported.field === 'seat');
  if (isDisputed) markDisputed(facts, imported.field);
  facts.push(isDisputed ? { ...imported, status: 'disputed' } : imported);
}

function markDisputed(facts: CompiledFact[], field: CompiledFact['field']): void {
  for (const [at, fact] of facts.entries())
    if (fact.field === field && fact.status === 'stated') facts[at] = { ...fact, status: 'disputed' };
}

/** Whether what a page states already says what the data set says, in other or more words. */
function covers(fact: CompiledFact, imported: CompiledFact): boolean {
  if (imported.field === 'kind') return true;
  if (fact.field === 'seat' && imported.field === 'seat')
    return (
      fact.value.country === undefined ||
      imported.value.country === undefined ||
      fact.value.country === imported.value.country
    );
  if (fact.field === 'founded' && imported.field === 'founded')
    return fact.value.startsWith(imported.value) || imported.value.startsWith(fact.value);
  if (fact.field === 'languages' && imported.field === 'languages')
    return imported.value.every((language) => fact.value.includes(language));
  if (fact.field === 'owner' && imported.field === 'owner')
    return fact.value.name.toLowerCase() === imported.value.name.toLowerCase();
  if (fact.field === 'control' && imported.field === 'control')
    return fact.value.by === imported.value.by && fact.value.year === imported.value.year;
  return false;
}

const isOwnName = (name: string, { names, aliases }: CompiledPublisher): boolean =>
  [...Object.values(names), ...(aliases ?? [])].some((own) => own.toLowerCase() === name.toLowerCase());
