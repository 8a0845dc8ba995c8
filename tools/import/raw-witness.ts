import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The files that were read for a source, where they are at hand. */
const rawFiles: Readonly<Record<string, string>> = {
  IPTV: 'raw/iptv_channels.csv',
  KAGI: 'raw/kagi_media_data.json',
  FREE: 'raw/freebie_websources.csv',
  ASD: 'raw/asd_state_media_matrix.csv',
  LND: 'raw/lnd_local_news_dataset_2018.csv',
  WD: 'raw/wd_newspaper_items.jsonl',
  OURN: 'raw/ournet',
  RSS: 'raw/plenary/countries',
  BANG: 'raw2/bang_bangs.json',
  YAVZ: 'raw2/yavz_news-feed-list-of-countries.json',
  RSSV: 'raw2/rssv',
  CCWL: 'raw2/ccwl/links.jsonl',
  TDLN: 'raw2/tdln_usa_2016_2024_pu5e.json.gz',
};
/** A name belongs to an address that stands so near to it in the source's file. */
const near = 400;

/** Asks the sources' own files which of them gives a host a name. */
export class RawWitness {
  readonly #folder: string;
  readonly #texts = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  names(code: string, host: string, name: string): boolean {
    const text = this.#text(code);
    for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1))
      if (text.slice(Math.max(0, at - near), at + near).includes(name)) return true;
    return false;
  }

  #text(code: string): string {
    const known = this.#texts.get(code);
    if (known !== undefined) return known;
    const file = rawFiles[code];
    const text = file === undefined ? '' : readAll(path.join(this.#folder, file));
    this.#texts.set(code, text);
    return text;
  }
}

function readAll(file: string): string {
  if (file.endsWith('.gz')) return gunzipSync(readFileSync(file)).toString('utf8');
  if (/\.\w+$/u.test(file)) return readFileSync(file, 'utf8');
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
