import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { languageTag } from '../language-tag';
import { hostOf, type RawSource } from './raw-source';

const Channel = v.object({
  id: v.string(),
  name: v.string(),
  alt_names: v.string(),
  country: v.string(),
  launched: v.string(),
  website: v.string(),
});
const Feed = v.object({ channel: v.string(), languages: v.string() });

/** iptv-org/database: channels, and their feeds for the languages. */
export const iptv: RawSource = {
  id: 'iptv-org',
  async read(folder) {
    const table = async <S extends v.GenericSchema>(name: string, row: S) =>
      v.parse(v.array(row), parse(await readFile(path.join(folder, 'raw', name), 'utf8'), { columns: true }));
    const languages = new Map<string, string[]>();
    for (const { channel, languages: codes } of await table('iptv_feeds.csv', Feed))
      languages.set(channel, [...(languages.get(channel) ?? []), ...codes.split(';')]);
    return (await table('iptv_channels.csv', Channel)).flatMap(
      ({ id, name, alt_names, country, launched, website }) => {
        const host = website === '' ? undefined : hostOf(website);
        if (host === undefined) return [];
        const tags = (languages.get(id) ?? []).flatMap((code) => languageTag(code) ?? []);
        const names = [name, ...alt_names.split(';')].filter((one) => one !== '');
        return [
          {
            host,
            names,
            countries: [country === 'UK' ? 'GB' : country],
            languages: tags,
            founded: [launched || undefined],
          },
        ];
      },
    );
  },
};
