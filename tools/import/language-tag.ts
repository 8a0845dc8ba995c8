/**
 * Codes that merged.jsonl got wrong when it made ISO 639-3 codes of IPTV's, or that BCP 47 writes otherwise.
 * Found by setting its codes beside raw/iptv_feeds.csv: `dan` had become `dnj`, `mal` `mlf`, `tha` `thy`.
 */
const corrected: Readonly<Record<string, string>> = {
  dnj: 'da',
  mlf: 'ml',
  thy: 'th',
  asz: 'as',
  pes: 'fa',
  swh: 'sw',
  cmn: 'zh',
  zsm: 'ms',
  ekk: 'et',
  lvs: 'lv',
  arb: 'ar',
};
/** `mul` is no language; what `huo` and `gcc` stand for was not found. */
const dropped: ReadonlySet<string> = new Set(['mul', 'und', 'mis', 'zxx', 'huo', 'gcc']);

/** The BCP 47 tag of a language code; undefined where it is none. */
export function languageTag(code: string): string | undefined {
  if (dropped.has(code)) return undefined;
  const known = Object.hasOwn(corrected, code) ? corrected[code] : undefined;
  if (known !== undefined) return known;
  try {
    const tag = Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0];
    return tag !== undefined && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/u.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
