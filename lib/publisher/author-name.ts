import list from '@/data/no-authors.json';
import type { NoAuthors } from '@/lib/schema/no-authors';

// The compiler has checked the file against this schema.
const { names, dateWords }: NoAuthors = list;
const nobody = new Set(names);
const months = dateWords.join('|');
/** A day and all that comes behind it: "Ada Moss, 5 May 2020", "Ada Moss | 12.04.2024 10:00". */
const fromDate = new RegExp(
  `[\\s,|·–—-]+(?:(?:${months})\\s+\\d|\\d{1,2}\\.?\\s+(?:${months})|\\d{1,4}[./-]\\d{1,2}[./-]\\d|\\d{4}-\\d\\d).*$`,
  'iu',
);
const webHost = /\s*[([]?\b(?:https?:\/\/|www\.)[^\s)\]]+[)\]]?/giu;

/**
 * The name of a person or body, as a page writes it: without addresses of the web and days; undefined where it is an
 * account, a number, a word for nobody, or a sentence.
 */
export function authorName(text: string | undefined): string | undefined {
  const name = text
    ?.replace(/\s+/gu, ' ')
    .replace(fromDate, '')
    .replace(webHost, ' ')
    .replace(/[\s,|·–—-]+$/u, '')
    .trim();
  if (name === undefined || name.length < 2 || name.length > 100) return undefined;
  if (/https?:|@|\/\/|[<>{}]/u.test(name) || nobody.has(name.toLowerCase()) || isIdentifier(name)) return undefined;
  return /[.!?]\s/u.test(name) && /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}/u.test(name) ? undefined : name;
}

/** `4711`, `a8f3c2d1-…`, `user_204`, `ada.moss`: what a system calls somebody. */
const isIdentifier = (name: string): boolean =>
  !/\p{L}/u.test(name) ||
  /^\S*[/;]\S*$/u.test(name) ||
  (!name.includes(' ') &&
    (/^[\da-f-]{8,}$/iu.test(name) ||
      /^[\p{Ll}\d]+[._]?[\p{Ll}\d._]*\d+$/u.test(name) ||
      /^\p{Ll}+[._]\p{Ll}+$/u.test(name)));
