import list from '@/data/no-authors.json';
import type { NoAuthors } from '@/lib/schema/no-authors';
import { decodeReferences } from '@/lib/text/decode-references';

// The compiler has checked the file against this schema.
const { names }: NoAuthors = list;
const nobody: ReadonlySet<string> = new Set(names);

/** What programs put where a name belongs: a type of schema.org, an empty value. */
const noNames: ReadonlySet<string> = new Set(
  'person people organization organisation newsmediaorganization corporation author authors creator publisher thing article newsarticle blogposting website webpage imageobject null undefined none unknown n/a anonymous'.split(
    ' ',
  ),
);
/** An identifier: a fragment, a blank node, a number, a hexadecimal one, `author-12`, `user_7`. */
const identifier =
  /^(?:[#@/_([].*|urn:.*|\P{L}+|[\da-f]{4,}(?:-[\da-f]{4,})*|(?:author|user|person|member|staff|editor|contributor)[-_ #]?\d+)$/iu;
/** The day or time of day behind a name: "Jane Roe 30 August 2023 • 4:45pm". */
const dateBehind = /[\s,|•·–—-]+(?=\d)[^\n]*(?:\b(?:19|20)\d{2}\b|\d[:.]\d{2})[^\n]*$/u;
/** What a system calls somebody: `ada.moss`. */
const account = /^\p{Ll}+[._]\p{Ll}+$/u;
/** A site in brackets behind a name: "Deutsche Welle (www.dw.com)". */
const siteBehind = /\s*[([](?:https?:\/\/|www\.)[^\s)\]]+[)\]]$/iu;
const isDate =
  /^\d{4}-\d{1,2}(?:-\d{1,2})?(?:\D|$)|^(?:\p{L}+,?\s)?\d{1,2}[\s./-]\p{L}*[\s./-]?\d{0,2}[\s./-]?(?:19|20)\d{2}/u;

/** A name: no address, no account, no identifier, no type, no date, no sentence. */
export function personName(text: string | undefined): string | undefined {
  const line = decodeReferences(text ?? '')
    .replace(/\s+/gu, ' ')
    .replace(siteBehind, '')
    .trim();
  if (/https?:|@|\/\/|[<>{}]/u.test(line) || isDate.test(line)) return undefined;
  const name = line.replace(dateBehind, '');
  if (name.length < 2 || name.length > 100) return undefined;
  const lower = name.toLowerCase();
  if (noNames.has(lower) || nobody.has(lower) || identifier.test(name) || account.test(name)) return undefined;
  return /[.!?]\s/u.test(name) && /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}/u.test(name) ? undefined : name;
}

const and = /\s+(?:&|and|und|et|y|e|og|och|ja|en|ve|və|и|та|i|a|և|და|و)\s+/u;
const semicolon = /\s*[;；、]\s*/u;
/** Two to four words that each begin as names do. */
const fullName =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*)(?:\s+(?:(?:de|da|del|della|di|van|von|der|den|bin|al|el|la|le)\s+)*[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){1,3}$/u;

/** The names in a field that may hold several: "Jane Roe, John Doe and Jo Li". What is one house's name stays whole. */
export function personNames(text: string | undefined): string[] {
  const whole = personName(text);
  if (whole === undefined) return [];
  const parts = whole.split(semicolon).flatMap(splitAtAnd);
  return parts.map((part) => personName(part)).filter((part) => part !== undefined);
}

function splitAtAnd(text: string): readonly string[] {
  const [first = '', last, ...more] = text.split(and);
  if (last === undefined || more.length > 0) return [text];
  const parts = [...first.split(/\s*,\s+/u), last];
  return parts.every((part) => fullName.test(part)) ? parts : [text];
}
