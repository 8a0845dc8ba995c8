import { withoutWww } from '@/lib/url/without-www';

/** What one row of a source's own file states of one host, in the codes of our records. */
export interface RawRow {
  /** Host without www, in ASCII. */
  readonly host: string;
  readonly names: readonly string[];
  /** ISO 3166, two letters; several where the source has several. */
  readonly countries: readonly string[];
  readonly town?: string | undefined;
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  /** Partial date: `2005-09-06`, `2005`. */
  readonly founded?: readonly (string | undefined)[];
}

/** A source's own files, read from the folder that holds `raw/` and `raw2/`. */
export interface RawSource {
  /** The folder in data/imported. */
  readonly id: string;
  read(folder: string): Promise<readonly RawRow[]>;
}

/** The host of an address; undefined where it has none. */
export function hostOf(address: string): string | undefined {
  const url = URL.parse(address.includes('//') ? address : `http://${address}`);
  const host = withoutWww(url?.hostname ?? '');
  return host.includes('.') ? host : undefined;
}
