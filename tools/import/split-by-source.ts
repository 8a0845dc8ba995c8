import type { ImportedPublisher } from '@/lib/schema/imported-record';
import { isContested } from '@/compiler/contested-places';
import { kagiAliases } from './kagi-names';
import { parseKind } from './kind-of-type';
import { withoutWww } from '@/lib/url/without-www';
import { languageTag } from './language-tag';
import type { MergedRow } from './merged-row';
import { plainLine } from './plain-line';

/** "Print media: Sidwaya" in a list that tells a house's media apart. */
const mediumLabel = /^(?:Print media|Online|Television|Radio): /u;

/** Lists that were scraped from directories: alone they do not carry a publisher, nor a value that others contradict. */
export const scraped: ReadonlySet<string> = new Set(['TDLN', 'AWN', 'BANG', 'LND']);
/** The monitor's typology; ASD's own additions are never given as the monitor's. */
const monitor = 'State Media Monitor 2023';
const monitorYear = 2023;
/** What stands beside its links are remarks of contributors (“politically biased”), not names. */
const describing: ReadonlySet<string> = new Set(['CCWL']);
/** Whose owners are taken; how far they count alone stands in each source's record. Those of LND are of 2018. */
const ownerSources: ReadonlySet<string> = new Set(['KAGI', 'MFR', 'WD', 'IPTV', 'ASD']);

type Draft = { -readonly [K in keyof ImportedPublisher]: ImportedPublisher[K] };
export type BySource = Map<string, Draft>;

/** What each source states of a row, under the source's code. */
export function splitBySource(row: MergedRow, host: string, kagiNames: readonly string[] = []): BySource {
  const bySource: BySource = new Map();
  const of = (code: string): Draft => {
    const found = bySource.get(code) ?? { d: host, ...(row.multi_tenant === true && { x: 1 as const }) };
    bySource.set(code, found);
    return found;
  };
  splitNames(row, host, of);
  for (const given of kagiAliases(kagiNames, row.name)) {
    const alias = plainLine(given, 160);
    if (alias !== undefined && alias !== row.name && row.sources.includes('KAGI'))
      of('KAGI').a = [...new Set([...(of('KAGI').a ?? []), alias])];
  }
  splitKinds(row, of);
  splitPlaces(row, of);
  const languages = [...new Set((row.languages ?? []).map(languageTag).filter((tag) => tag !== undefined))];
  if (languages.length > 0) for (const code of row.provenance['languages'] ?? []) of(code).l = languages;
  splitFounded(row, of);
  splitOwners(row, of);
  for (const { label, by } of row.state_media ?? [])
    if (by === monitor) of('ASD').s = [...(of('ASD').s ?? []), [label, monitorYear]];
  return bySource;
}

type Of = (code: string) => Draft;

function splitNames(row: MergedRow, host: string, of: Of): void {
  for (const entity of row.other_entities ?? []) {
    const name = plainLine(entity.name ?? '', 160);
    if (entity.s !== 'FUND' || name === undefined || withoutWww(entity.host) !== host) continue;
    if (name !== row.name) of('FUND').a = [...(of('FUND').a ?? []), name];
  }
  if (row.name_is_of_a_section === true) return;
  const name = plainLine((row.name ?? '').replace(mediumLabel, ''), 160);
  if (name === undefined) return;
  const sources = row.provenance['name'] ?? [];
  for (const code of sources) if (!describing.has(code)) of(code).n = name;
  const labelSource = sources.includes('WD') ? 'WD' : sources.includes('ROR') ? 'ROR' : row.provenance['wikidata']?.[0];
  const names = Object.entries(row.names ?? {}).flatMap(([code, text]) => {
    const tag = languageTag(code);
    const line = plainLine(text, 160);
    return tag === undefined || line === undefined || line === name ? [] : [[tag, line] as const];
  });
  if (labelSource !== undefined && names.length > 0) of(labelSource).ns = Object.fromEntries(names);
  const aliases = (row.aliases ?? []).map((alias) => plainLine(alias, 160)).filter((alias) => alias !== undefined);
  const aliasSource = sources.find((code) => code === 'ROR') ?? sources[0];
  if (aliasSource !== undefined && aliases.length > 0)
    of(aliasSource).a = [...new Set([...(of(aliasSource).a ?? []), ...aliases])].filter((alias) => alias !== name);
}

function splitKinds(row: MergedRow, of: Of): void {
  const kind = parseKind(row.type);
  if (kind !== undefined) for (const code of kindSources(row)) of(code).k = kind;
  // Fundus lists publishers of news, which other lists hold without saying what they are.
  else if (row.sources.includes('FUND')) of('FUND').k = 'news-website';
  for (const [type, codes] of Object.entries(row.type_other ?? {})) {
    const other = parseKind(type);
    if (other !== undefined) for (const code of codes) of(code).k ??= other;
  }
}

/** GDELT holds a domain without saying what it is; the register that names it says so by what it lists. */
function kindSources(row: MergedRow): readonly string[] {
  const codes = row.provenance['type'] ?? [];
  const isNobodys = codes.every((code) => code === 'GDLT');
  const register = (row.provenance['name'] ?? []).filter((code) => code === 'ROR' || code === 'UNIV');
  return isNobodys && register.length > 0 ? register : codes;
}

function splitPlaces(row: MergedRow, of: Of): void {
  const town = plainLine(row.city ?? '', 80);
  // 3DLNews gives the county, which is no town.
  const towns = town === undefined ? [] : (row.provenance['city'] ?? []).filter((code) => code !== 'TDLN');
  for (const code of towns) if (town !== undefined) of(code).t = town;
  const country = countryCode(row.country);
  if (country !== undefined && !isContested(country, towns.length > 0 ? town : undefined))
    for (const code of row.provenance['country'] ?? []) of(code).c = country;
  for (const [value, codes] of Object.entries(row.country_conflict ?? {})) {
    const other = countryCode(value);
    if (other === undefined || other === country || isContested(other, town)) continue;
    for (const code of codes) {
      const isOfAnotherTitle =
        row.other_entities?.some((entity) => entity.s === code && entity.country === value) === true;
      if (!scraped.has(code) && !isOfAnotherTitle && of(code).t === undefined) of(code).c ??= other;
    }
  }
}

/** IPTV gives the year in which a channel began, which is not the publisher's. */
function splitFounded(row: MergedRow, of: Of): void {
  const give = (code: string, year: number) => {
    if (code !== 'IPTV' && year >= 1400 && year <= 2026) of(code).f ??= String(year);
  };
  const others = row.founded_conflict ?? [];
  for (const [year, code] of others) give(code, year);
  const { founded } = row;
  if (founded !== undefined)
    for (const code of row.provenance['founded'] ?? []) if (!others.some(([, by]) => by === code)) give(code, founded);
}

function splitOwners(row: MergedRow, of: Of): void {
  for (const { value, s, stake } of row.owner ?? []) {
    const name = plainLine(value, 160);
    if (name === undefined || !ownerSources.has(s)) continue;
    const share = stake?.replace(/^égal à /u, '').replace(/(?:\.0|(\.\d))0%$/u, '$1%') ?? '';
    of(s).o = [...(of(s).o ?? []), [name, share]];
  }
}

const countryCode = (value: string | undefined): string | undefined =>
  value !== undefined && /^[A-Z]{2}$/u.test(value) ? (value === 'UK' ? 'GB' : value) : undefined;
