import type { Flag } from '@/lib/saved-pages/model/flag';
import { authorNames } from './author-names';
import { siteName } from '@/lib/saved-pages/model/site-name';

/** Research Information Systems: a tag a line. Blanks are folded, so that no text can begin a tag of its own. */
export function serializeRis(flags: readonly Flag[]): string {
  return flags
    .map(
      (flag) =>
        `${recordOf(flag)
          .map(([tag, value]) => `${tag}  - ${oneLine(value)}`)
          .join('\r\n')}\r\nER  - \r\n`,
    )
    .join('\r\n');
}

function recordOf(flag: Flag): (readonly [tag: string, value: string])[] {
  const { author, publisher, claimed, writtenBy, published, language, passage, note, tags, canonical } = flag;
  const year = published?.date.slice(0, 4);
  const fields: (readonly [string, string | null | undefined])[] = [
    ['TY', 'ELEC'],
    ['TI', flag.title || flag.address],
    // A comma would make a family and a given name of it.
    ...authorNames(author).map((name) => ['AU', name.replace(/\s*,\s*/gu, ' ')] as const),
    ['PB', publisher?.name],
    ['T2', siteName(flag)],
    ['C1', claimed === null ? null : `The page names ${claimed} as its publisher`],
    ['C2', writtenBy === undefined ? null : `Text by ${writtenBy}`],
    ['PY', year],
    ['DA', published === null ? null : risDate(published.date)],
    // The day of reading: by the format's table for web pages, and by what Zotero reads. The table has its year in VL,
    // which most programs take for the volume.
    ['M1', risDate(flag.savedOn)],
    ['Y2', risDate(flag.savedOn)],
    ['LA', language],
    ['UR', flag.address],
    ['L2', canonical],
    ['AB', passage],
    ['N1', note],
    ...tags.map((tag) => ['KW', tag] as const),
  ];
  return fields.filter((field): field is readonly [string, string] => Boolean(field[1]));
}

/** `2020/03/06/`, `2020/03//`, `2020///` */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
