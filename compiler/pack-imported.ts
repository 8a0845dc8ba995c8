import type { ImportedPublisher } from '@/lib/schema/imported-record';
import type { PackedFacts, PackedNames, PackedPublisher } from '@/lib/schema/packed-publisher';
import { foldOwner } from '@/lib/publisher/fold-owner';
import { agreedCountry, agreedKind, ownersOf } from './agree';
import type { OwnerRules, Statements } from './imported-sources';

type Draft = { -readonly [K in keyof PackedFacts]: PackedFacts[K] };
type Packed = Record<string, Draft>;

/** Names of a host by all its data sets; undefined where none names it. */
export function packNames(statements: Statements): PackedNames | undefined {
  const names = new Set(statements.flatMap(([, { n }]) => (n === undefined ? [] : [n])));
  const byLanguage = Object.assign({}, ...statements.map(([, { ns }]) => ns ?? {})) as Record<string, string>;
  const [name, ...others] = [...names, ...statements.flatMap(([, { a }]) => a ?? [])];
  if (name === undefined) return undefined;
  const aliases = [...new Set(others)].filter((alias) => alias !== name);
  return Object.keys(byLanguage).length === 0 && aliases.length === 0 ? name : [name, byLanguage, aliases];
}

/** Facts of a host on which its data sets agree, those that the same data sets state together. */
export function packFacts(statements: Statements, ownerRules: OwnerRules): Readonly<Record<string, PackedFacts>> {
  const packed: Packed = {};
  const kind = agreedKind(statements);
  const country = agreedCountry(statements);
  put(packed, 'k', statements, ({ k }) => (k === kind ? k : undefined));
  put(packed, 's', statements, (line) => seatOf(line, country, statements));
  put(packed, 'l', statements, ({ l }) => l);
  put(packed, 'f', statements, ({ f }) => f);
  put(packed, 'c', statements, ({ s }) => s);
  putOwners(packed, statements, ownerRules);
  return packed;
}

/** Puts the values of a field under the codes of all data sets that give the same. */
function put<F extends keyof PackedFacts>(
  packed: Packed,
  field: F,
  statements: Statements,
  valueOf: (line: ImportedPublisher) => PackedFacts[F],
): void {
  const byValue = new Map<string, { readonly value: PackedFacts[F]; readonly codes: string[] }>();
  for (const [code, line] of statements) {
    const value = valueOf(line);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const found = byValue.get(key);
    if (found === undefined) byValue.set(key, { value, codes: [code] });
    else found.codes.push(code);
  }
  for (const { value, codes } of byValue.values()) (packed[codes.join(' ')] ??= {})[field] = value;
}

/** The seat as one data set has it; undefined where it contradicts the others or says less than one of them. */
function seatOf({ c, t }: ImportedPublisher, country: string | undefined, all: Statements): PackedFacts['s'] {
  if (c !== undefined && c !== country) return undefined;
  if (t === undefined && (c === undefined || all.some(([, other]) => other.t !== undefined && other.c === c)))
    return undefined;
  return [c ?? country ?? '', t ?? ''];
}

/** Owners that count: those of two data sets, and of one as far as its record says. Names that mean one are one. */
function putOwners(packed: Packed, statements: Statements, ownerRules: OwnerRules): void {
  const names = new Set(statements.flatMap(([, { n, a }]) => [n, ...(a ?? [])]).map((name) => foldOwner(name ?? '')));
  const owners = new Map<string, { readonly owner: readonly [string, string]; readonly codes: string[] }>();
  for (const [code, line] of statements)
    for (const owner of ownersOf(line, names)) {
      const key = foldOwner(owner[0]);
      const found = owners.get(key);
      if (found === undefined) owners.set(key, { owner, codes: [code] });
      else if (!found.codes.includes(code)) found.codes.push(code);
    }
  for (const { owner, codes } of owners.values()) {
    const [code = ''] = codes;
    const rule = codes.length > 1 ? 'stated' : ownerRules[code];
    if (rule === undefined || rule === 'confirmed') continue;
    const draft = (packed[codes.join(' ')] ??= {});
    const field = rule === 'folded' ? 'w' : 'o';
    draft[field] = [...(draft[field] ?? []), owner];
  }
}

/** One host's statements in the packaged form. */
export function packImported(
  host: string,
  domain: string,
  statements: Statements,
  ownerRules: OwnerRules,
): PackedPublisher {
  const isAlone = statements.some(([, { x }]) => x === 1);
  const names = packNames(statements) ?? 0;
  const start = [host === domain ? 0 : host, names, packFacts(statements, ownerRules)] as const;
  const hosts = [...new Set(statements.flatMap(([, { h }]) => h ?? []))];
  if (!isAlone) return start;
  return hosts.length === 0 ? [...start, 1] : [...start, 1, hosts];
}
