import type { Flag } from '@/lib/saved-pages/model/flag';
import { authorNames } from './author-names';
import { displayHost } from '@/lib/url/display-host';
import { keywords } from './keywords';

/** BibTeX with BibLaTeX's `@online`; what BibTeX itself does not know it leaves alone. UTF-8. */
export function serializeBibtex(flags: readonly Flag[]): string {
  const keys = citationKeys(flags);
  return flags.map((flag, index) => entryOf(flag, keys[index] ?? `flag${index}`)).join('\n');
}

function entryOf(flag: Flag, key: string): string {
  const { author, publisher, claimed, writtenBy, published, language, passage, note, tags } = flag;
  const [year, month] = published?.date.split('-') ?? [];
  const fields: (readonly [name: string, value: string | null | undefined])[] = [
    ['title', braced(flag.title || flag.address)],
    // Twice in braces: each one name, not to be taken apart.
    [
      'author',
      authorNames(author)
        .map((name) => braced(name))
        .join(' and '),
    ],
    ['organization', publisher === null ? null : escapeTex(publisher.name)],
    // No field of BibTeX's: what reads it as a publisher would say more than is known.
    ['claimedpublisher', claimed === null ? null : escapeTex(claimed)],
    ['writtenby', writtenBy === undefined ? null : escapeTex(writtenBy)],
    ['date', published?.date],
    ['year', year],
    ['month', month],
    ['url', escapeUrl(flag.address)],
    ['urldate', flag.savedOn],
    ['language', escapeTex(language)],
    ['abstract', escapeTex(passage)],
    ['note', escapeTex(note)],
    [
      'keywords',
      keywords(tags)
        .map((tag) => escapeTex(tag))
        .join(', '),
    ],
  ];
  const lines = fields.filter(([, value]) => Boolean(value)).map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${key},\n${lines.join('\n')}\n}\n`;
}

const braced = (text: string): string => `{${escapeTex(text)}}`;

const tex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces also behind a backslash: one too many would end the field, and the entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const escapeTex = (text: string): string => text.replace(/[\\{}%&#_$^~]/gu, (sign) => tex[sign] ?? sign);
/** Addresses are verbatim; only a brace could end the field. */
const escapeUrl = (address: string): string =>
  address.replace(/[{}\\\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** `oc-media-2020`, and `oc-media-2020-b` for the next of the same: letters, digits and dashes only. */
function citationKeys(flags: readonly Flag[]): string[] {
  const counts = new Map<string, number>();
  return flags.map(({ publisher, address, published, savedOn }) => {
    const host = publisher?.domain ?? displayHost(address) ?? 'page';
    const stem = `${host.replace(/\.[a-z]+$/u, '').replace(/[^a-z0-9]+/giu, '-')}-${(published?.date ?? savedOn).slice(0, 4)}`;
    const count = counts.get(stem) ?? 0;
    counts.set(stem, count + 1);
    return count === 0 ? stem : `${stem}-${count + 1}`;
  });
}
