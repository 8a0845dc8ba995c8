import type { Flag } from './flag';

/** Lower case, without accents, blanks as one: what a reader types finds what was written otherwise. */
export function foldText(text: string): string {
  // Most of what readers keep is ASCII, and normalising is the dearest step of opening a long list.
  // oxlint-disable-next-line no-control-regex -- the ASCII range is meant
  const plain = /^[\u0000-\u007f]*$/u.test(text) ? text : text.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return plain
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Where a search looks: title, note, passage, publisher, whom the page claims, the text's agency, tags, author and host. */
export function searchableText(flag: Flag): string {
  const { title, note, passage, publisher, claimed, writtenBy, tags, author, address } = flag;
  return foldText(
    [title, note, passage, publisher?.name, publisher?.domain, claimed, writtenBy, author, address, ...tags].join('\n'),
  );
}
