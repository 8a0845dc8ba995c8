import type { Claim } from '@/lib/record/claim';
import type { Fact, PublisherRecord } from '@/lib/record/publisher-record';
import { isContested } from './contested-places';
import type { FindLoadedWord } from './loaded-words';
import type { Problems } from './problems';
import { isPublicSuffix } from './publisher-hosts';

/** What the schema cannot see of one curated record: its file's name, hosts, dates and wording. */
export function checkPublisher(
  file: string,
  record: PublisherRecord,
  sharedHosts: ReadonlyMap<string, string>,
  findLoadedWord: FindLoadedWord,
  problems: Problems,
): void {
  const add = (field: string, reason: string) => problems.add(file, field, reason);
  if (!file.endsWith(`/${record.id}.json`)) add('id', `is ${record.id}, which is not the file’s name`);
  for (const [at, { host, path }] of record.domains.entries()) {
    // `www.gov.uk` is a site, `gov.uk` a suffix that many share.
    if (/^www\d?\./u.test(host) && !isPublicSuffix(host.replace(/^www\d?\./u, '')))
      add(`domains.${at}`, `${host} is written without www.`);
    if (sharedHosts.has(host) && path === undefined && !record.sharedHost)
      add(`domains.${at}`, `${host} is a shared host and the record has no mark for it`);
    else if (isPublicSuffix(host) && !sharedHosts.has(host))
      add(`domains.${at}`, `${host} is a public suffix, nobody’s own host`);
  }
  for (const [at, fact] of record.facts.entries()) {
    for (const [number, claim] of fact.claims.entries()) {
      const addToClaim = (reason: string): void => add(`facts.${at}.claims.${number}`, reason);
      checkDates(claim, addToClaim);
      if (fact.field === 'ended' && isAfter(fact.value.date, claim.read))
        addToClaim(`ended ${fact.value.date}, after it was read on ${claim.read}`);
    }
    for (const text of ownWords(fact)) checkWording(text, findLoadedWord, (reason) => add(`facts.${at}`, reason));
    if (fact.field === 'seat' && fact.value.country !== undefined && isContested(fact.value.country, fact.value.city))
      add(`facts.${at}`, `${fact.value.city ?? fact.value.country} is contested: the city alone is given`);
  }
  for (const [at, stake] of record.stakes.entries()) {
    for (const [number, claim] of stake.claims.entries())
      checkDates(claim, (reason) => add(`stakes.${at}.claims.${number}`, reason));
    checkWording(stake.text, findLoadedWord, (reason) => add(`stakes.${at}.text`, reason));
  }
  for (const name of [...Object.values(record.names), ...record.aliases])
    if (hasLink(name)) add('names', `“${name}” holds a link`);
}

/** A date that runs backwards: it held until before it began, or the page is younger than its reading. */
function checkDates({ from, to, pageDate, read }: Claim, add: (reason: string) => void): void {
  if (from !== undefined && to !== undefined && isAfter(from, to)) add(`runs backwards: from ${from} to ${to}`);
  if (pageDate !== undefined && isAfter(pageDate, read)) add(`the page of ${pageDate} was read on ${read}`);
  if (from !== undefined && isAfter(from, read)) add(`holds from ${from}, after it was read on ${read}`);
}

/** Compared as far as both are precise: 2020 is not after 2020-03. */
const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

/** The texts of a fact that are ours, beside names. */
function ownWords(fact: Fact): string[] {
  switch (fact.field) {
    case 'audience':
    case 'legalForm':
    case 'describesItself':
      return [fact.value];
    case 'beats':
      return fact.value;
    case 'partner':
      return [fact.value.name, fact.value.what];
    case 'ended':
      return [fact.value.what];
    case 'owner':
    case 'funder':
    case 'founder':
      return [fact.value.name];
    case 'leadership':
      return [fact.value.role, fact.value.name];
    case 'membership':
      return [fact.value.body];
    default:
      return [];
  }
}

function checkWording(text: string, findLoadedWord: FindLoadedWord, add: (reason: string) => void): void {
  const word = findLoadedWord(text);
  if (word !== undefined) add(`“${word}” judges; say whose word it is`);
  if (hasLink(text)) add('holds a link or markup');
}

const hasLink = (text: string): boolean => /https?:|\bwww\.|\]\(|&[a-z]+;/iu.test(text);
