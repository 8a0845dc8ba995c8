/** What stands in the place of an author and names nobody: types of schema.org, and what programs write for nothing. */
const noNames =
  /^(?:person|organi[sz]ation|newsmediaorganization|corporation|thing|null|undefined|none|n\/a|unknown|\[object object\])$/iu;
const address = /^(?:https?:|www\.|\/|@)\S*$|^\S+@\S+\.\S+$/iu;
const dayOrNumber = /^[\d\s.:/,+TZ-]+$/u;

/**
 * The names in a saved author, for formats that have a place for each: without "By", without addresses, types and dates.
 * A comma and "and" divide nothing: they stand within names as well ("Doe, Jane", "Center for Law and Justice").
 */
export function authorNames(author: string | null): string[] {
  const names = (author ?? '').split(/[;|•\n\r\t]+/u).map((part) => cleanName(part));
  return [...new Set(names)].filter(
    (name) => /\p{L}/u.test(name) && !noNames.test(name) && !address.test(name) && !dayOrNumber.test(name),
  );
}

const cleanName = (part: string): string =>
  part
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^by:?\s+/iu, '')
    // "jane@news.example (Jane Doe)", as feeds write it, and "Jane Doe <jane@news.example>".
    .replace(/^\S+@\S+ \((?<name>[^)]+)\)$/u, '$<name>')
    .replace(/\s*[<(]?[^\s<>()]+@[^\s<>()]+[>)]?$/u, '')
    .replace(/^[\s,]+|[\s,]+$/gu, '');
