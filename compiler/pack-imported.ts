import type { ImportedPublisher } from '@/lib/schema/imported-record';
import type { PackedFacts, PackedNames, PackedPublisher } from '@/lib/schema/packed-publisher';
import type { Statements } from './imported-sources';

type Field = keyof PackedFacts;

/** Whose "news website" stands for any news medium, so that a more exact kind takes its place. */
const vague: ReadonlySet<string> = new Set(['AWN', 'WDU', 'FUND']);

/** Names of a host by all its data sets; undefined where none names it. */
export function packNames(statements: Statements): PackedNames | undefined {
  const names = new Set(statements.flatMap(([, { n }]) => (n === undefined ? [] : [n])));
  const byLanguage = Object.assign({}, ...statements.map(([, { ns }]) => ns ?? {})) as Record<string, string>;
  const [name, ...others] = [...names, ...statements.flatMap(([, { a }]) => a ?? [])];
  if (name === undefined) return undefined;
  const aliases = [...new Set(others)].filter((alias) => alias !== name);
  return Object.keys(byLanguage).length === 0 && aliases.length === 0 ? name : [name, byLanguage, aliases];
}

/** Facts of a host, those on which the same data sets agree together. */
export function packFacts(statements: Statements): Record<string, PackedFacts> {
  const packed: Record<string, Record<string, unknown>> = {};
  const hasExactKind = statements.some(
    ([code, { k }]) => k !== undefined && !(k === 'news-website' && vague.has(code)),
  );
  for (const field of ['k', 's', 'l', 'f', 'o', 'c'] as const) {
    const byValue = new Map<string, { readonly value: unknown; readonly codes: string[] }>();
    for (const [code, line] of statements) {
      const value = valueOf(line, field, statements);
      if (value === undefined) continue;
      if (field === 'k' && value === 'news-website' && hasExactKind && vague.has(code)) continue;
      const key = JSON.stringify(value);
      const found = byValue.get(key);
      if (found === undefined) byValue.set(key, { value, codes: [code] });
      else found.codes.push(code);
    }
    for (const { value, codes } of byValue.values()) (packed[codes.join(' ')] ??= {})[field] = value;
  }
  return packed;
}

function valueOf(line: ImportedPublisher, field: Field, all: Statements): PackedFacts[Field] {
  if (field === 'k') return line.k;
  if (field === 'l') return line.l;
  if (field === 'f') return line.f;
  if (field === 'c') return line.s;
  if (field === 'o') {
    const own = new Set(all.map(([, { n }]) => n));
    const owners = line.o?.filter(([name]) => !own.has(name));
    return owners === undefined || owners.length === 0 ? undefined : owners;
  }
  if (line.c === undefined && line.t === undefined) return undefined;
  // The country alone adds nothing where another data set gives the town as well.
  const isCovered = line.t === undefined && all.some(([, other]) => other.t !== undefined && other.c === line.c);
  return isCovered ? undefined : [line.c ?? '', line.t ?? ''];
}

/** One host's statements in the packaged form. */
export function packImported(host: string, domain: string, statements: Statements): PackedPublisher {
  const isAlone = statements.some(([, { x }]) => x === 1);
  const start = [host === domain ? 0 : host, packNames(statements) ?? 0, packFacts(statements)] as const;
  const hosts = [...new Set(statements.flatMap(([, { h }]) => h ?? []))];
  if (!isAlone) return start;
  return hosts.length === 0 ? [...start, 1] : [...start, 1, hosts];
}
