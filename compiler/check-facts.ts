import type { Claim } from '@/lib/schema/claim';
import { factKindOf } from '@/lib/schema/fact-kinds';
import type { Fact } from '@/lib/schema/publisher-record';
import { isContested } from './contested-places';
import type { FindLoadedWord } from './loaded-words';

/** Notes what is wrong in one field of a record: `note('facts.3.claims.0', 'runs backwards')`. */
type NoteField = (field: string, reason: string) => void;

/** What the schema cannot see of facts: their dates, contested seats and wording. */
export function checkFacts(facts: readonly Fact[], findLoadedWord: FindLoadedWord, note: NoteField): void {
  for (const [at, fact] of facts.entries()) {
    const add = (reason: string): void => note(`facts.${at}`, reason);
    for (const [number, claim] of fact.claims.entries())
      checkClaimDates(claim, (reason) => note(`facts.${at}.claims.${number}`, reason));
    checkOwnDates(fact, add);
    for (const text of factKindOf(fact.field).ownWords?.(fact.value as never) ?? [])
      checkWording(text, findLoadedWord, add);
    if (fact.field === 'seat' && fact.value.country !== undefined && isContested(fact.value.country, fact.value.city))
      add(`${fact.value.city ?? fact.value.country} is contested: the city alone is given`);
  }
}

/** A date that runs backwards: it held until before it began, or the page is younger than its reading. */
export function checkClaimDates({ from, to, pageDate, read }: Claim, add: (reason: string) => void): void {
  if (from !== undefined && to !== undefined && isAfter(from, to)) add(`runs backwards: from ${from} to ${to}`);
  if (pageDate !== undefined && isAfter(pageDate, read)) add(`the page of ${pageDate} was read on ${read}`);
  if (from !== undefined && isAfter(from, read)) add(`holds from ${from}, after it was read on ${read}`);
}

/** The fact's own day is not after the day of reading; a kind that needs a date of its own has one. */
function checkOwnDates({ field, value, claims }: Fact, add: (reason: string) => void): void {
  const { day, dated } = factKindOf(field);
  const date = day?.(value as never);
  for (const { read } of claims)
    if (date !== undefined && isAfter(date, read)) add(`${field} of ${date}, after it was read on ${read}`);
  if (dated && claims.every(({ pageDate, from, to }) => (pageDate ?? from ?? to) === undefined))
    add(`${field} without a date: the page's, or from when it holds`);
}

/** Compared as far as both are precise: 2020 is not after 2020-03. */
const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

export function checkWording(text: string, findLoadedWord: FindLoadedWord, add: (reason: string) => void): void {
  const word = findLoadedWord(text);
  if (word !== undefined) add(`“${word}” judges; say whose word it is`);
  if (hasLink(text)) add('holds a link or markup');
}

export const hasLink = (text: string): boolean => /https?:|\bwww\.|\]\(|&[a-z]+;/iu.test(text);
