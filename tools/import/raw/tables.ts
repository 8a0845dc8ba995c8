import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { languageTag } from '../language-tag';
import { countryCode } from './codes';
import { hostOf, type RawRow, type RawSource } from './raw-source';

const rowsOf = <S extends v.GenericSchema>(text: string, row: S): v.InferOutput<S>[] =>
  v.parse(v.array(row), parse(text, { columns: true, bom: true, relax_column_count: true }));
const withHost = (address: string, row: Omit<RawRow, 'host'>): RawRow[] => {
  const host = hostOf(address);
  return host === undefined ? [] : [{ host, ...row }];
};

const LocalOutlet = v.object({ name: v.string(), website: v.string(), domain: v.string() });
/** LocalNewsDataset of 2018: outlets of the United States. */
export const localNews: RawSource = {
  id: 'local-news-dataset',
  async read(folder) {
    const text = await readFile(path.join(folder, 'raw/lnd_local_news_dataset_2018.csv'), 'utf8');
    return rowsOf(text, LocalOutlet).flatMap(({ name, website, domain }) =>
      withHost(website || domain, { names: [name], countries: ['US'] }),
    );
  },
};

const Organisation = v.object({
  organisation_name: v.string(),
  website_address: v.nullish(v.string()),
  head_office_country: v.nullish(v.string()),
  head_office_city: v.nullish(v.string()),
});
/** The transparency register of the European Union, 2019. */
export const transparencyRegister: RawSource = {
  id: 'eu-transparency-register',
  async read(folder) {
    const text = await readFile(path.join(folder, 'raw2/eutr_organisations_2019.json'), 'utf8');
    return v
      .parse(v.array(Organisation), JSON.parse(text))
      .flatMap(({ organisation_name, website_address, head_office_country, head_office_city }) =>
        withHost(website_address ?? '', {
          names: [organisation_name],
          countries: [countryCode(head_office_country ?? '') ?? []].flat(),
          town: head_office_city ?? undefined,
        }),
      );
  },
};

const Paper = v.object({ homeurl: v.string(), country: v.string() });
/** awesome-newspapers: a table for each language; its names are slugs and are left out. */
export const awesomeNewspapers: RawSource = {
  id: 'awesome-newspapers',
  async read(folder) {
    const tables = path.join(folder, 'raw2/awn');
    const files = (await readdir(tables)).filter((file) => file.endsWith('.csv'));
    const read = files.map(async (file) => {
      const tag = languageTag(path.basename(file, '.csv'));
      return rowsOf(await readFile(path.join(tables, file), 'utf8'), Paper).flatMap(({ homeurl, country }) =>
        withHost(homeurl, {
          names: [],
          countries: [countryCode(country) ?? []].flat(),
          languages: tag === undefined ? [] : [tag],
        }),
      );
    });
    return (await Promise.all(read)).flat();
  },
};
