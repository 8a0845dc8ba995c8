import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { countryCode, languageCode } from './codes';
import { hostOf, type RawSource } from './raw-source';

/** One value, several, or a form with qualifiers, which holds none that we take. */
const Values = v.optional(v.unknown());
const Item = v.object({
  label: v.nullable(v.string()),
  aliases: v.nullable(v.array(v.string())),
  wikidata: v.object({
    'official website (P856)': Values,
    'title (P1476)': Values,
    'name (P2561)': Values,
    'country (P17)': Values,
    'country of origin (P495)': Values,
    'language of work or name (P407)': Values,
    'headquarters location (P159)': Values,
    'place of publication (P291)': Values,
    'inception (P571)': Values,
  }),
  sitelinks: v.nullable(v.record(v.string(), v.string())),
});

const all = (value: unknown): string[] => [value].flat().filter((one): one is string => typeof one === 'string');
/** `Turkey (Q43)`: the label. */
const labelOf = (value: string): string => value.replace(/\s*\(Q\d+\)$/u, '');
/** `+2005-09-06T00:00:00Z`, with zeros for what is not known. */
const dateOf = (value: string): string | undefined =>
  /^\+?(\d{4}(?:-\d\d){0,2})/u.exec(value)?.[1]?.replaceAll('-00', '');

/** Wikidata's items of newspapers; a row for each website. */
export const wikidata: RawSource = {
  id: 'wikidata',
  async read(folder) {
    const text = await readFile(path.join(folder, 'raw/wd_newspaper_items.jsonl'), 'utf8');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const { label, aliases, wikidata: claims, sitelinks } = v.parse(Item, JSON.parse(line));
        const titles = [
          ...all(claims['title (P1476)']),
          ...all(claims['name (P2561)']),
          ...Object.values(sitelinks ?? {}),
        ];
        const names = [label ?? [], aliases ?? [], titles].flat();
        const languages = all(claims['language of work or name (P407)']).flatMap(
          (name) => languageCode(labelOf(name)) ?? [],
        );
        const countries = [...all(claims['country (P17)']), ...all(claims['country of origin (P495)'])].flatMap(
          (name) => countryCode(labelOf(name)) ?? [],
        );
        const towns = [...all(claims['headquarters location (P159)']), ...all(claims['place of publication (P291)'])];
        const town = towns.map(labelOf).join('; ');
        const founded = all(claims['inception (P571)']).map(dateOf);
        return all(claims['official website (P856)']).flatMap((address) => {
          const host = hostOf(address);
          return host === undefined ? [] : [{ host, names, languages, countries, town, founded }];
        });
      });
  },
};
