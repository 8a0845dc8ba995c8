import type { MergedRow } from './merged-row';
import type { RawWitness } from './raw-witness';

/** Lists that hold no names, or only slugs. */
const nameless: ReadonlySet<string> = new Set(['WDU', 'GDLT', 'NP4K', 'KITE', 'NCAT', 'AWN']);
/** Lists that say nothing of what a publisher is. */
const kindless: ReadonlySet<string> = new Set(['GDLT', 'NP4K', 'KITE', 'NCAT', 'RSS', 'RSSV', 'OURN', 'YAVZ']);

/** The sources that alone have a kind in their own terms. */
const typicalOf: Readonly<Record<string, readonly string[]>> = {
  newspaper: ['WD', 'LND', 'TDLN', 'KAGI'],
  broadcaster: ['IPTV', 'KAGI'],
  'newspaper or news website': ['AWN'],
  'news medium (Wikidata class)': ['WDU'],
};

/**
 * Gives a row of titles_on_hosts.jsonl, which has no provenance of its own, the sources of each value:
 * the one that names this host so in the domain's row, else the one source that can have named it, else those whose
 * own files name it so.
 * Values whose source cannot be told are left out.
 */
export function withProvenance(title: MergedRow, domainRow: MergedRow | undefined, witness: RawWitness): MergedRow {
  const named = new Set(
    (domainRow?.other_entities ?? [])
      .filter((entity) => entity.host === title.host && entity.name === title.name)
      .flatMap((entity) => entity.s.split('+')),
  );
  const can = title.sources.filter((code) => !nameless.has(code));
  const said = title.sources.filter((code) => named.has(code));
  const { host = '', name: text = '' } = title;
  const witnessed = () => can.filter((code) => text !== '' && witness.names(code, host, text));
  const name = said.length > 0 ? said : can.length === 1 ? can : witnessed();
  const kinds = title.sources.filter((code) => !kindless.has(code));
  const fromName = name.filter((code) => !kindless.has(code));
  const typical = kinds.filter((code) => typicalOf[title.type ?? '']?.includes(code) === true);
  const type = fromName.length > 0 ? fromName : typical.length > 0 ? typical : kinds.length === 1 ? kinds : [];
  const alone = title.sources.length === 1 ? title.sources : [];
  const rest = name.length > 0 ? name : alone;
  return { ...title, provenance: { name, type, country: rest, languages: rest } };
}

/**
 * Whether a channel list's title is the house itself under another address: `CNN Airport` stands on CNN's
 * edition.cnn.com, `ORF 2 Tirol` on ORF's tirol.orf.at. The list means the channel, the page is the house's.
 */
export function isHouseUnderAnotherHost(title: MergedRow, house: MergedRow | undefined): boolean {
  const name = house?.name_is_of_a_section === true ? undefined : house?.name;
  const bySite = title.sources.filter((code) => !nameless.has(code));
  if (name === undefined || title.name === undefined || !bySite.every((code) => code === 'IPTV')) return false;
  return title.name === name || title.name.startsWith(`${name} `);
}
