import type { PublisherRecord } from '@/lib/schema/publisher-record';
import { isPublicSuffix } from '@/lib/url/registrable-domain';
import { withoutWww } from '@/lib/url/without-www';
import { checkClaimDates, checkFacts, checkWording, hasLink } from './check-facts';
import type { FindLoadedWord } from './loaded-words';
import type { Problems } from './problems';

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
    if (withoutWww(host) !== host) add(`domains.${at}`, `${host} is written without www.`);
    if (sharedHosts.has(host) && path === undefined && !record.sharedHost)
      add(`domains.${at}`, `${host} is a shared host and the record has no mark for it`);
    else if (isPublicSuffix(host) && !sharedHosts.has(host))
      add(`domains.${at}`, `${host} is a public suffix, nobody’s own host`);
  }
  checkFacts(record.facts, findLoadedWord, add);
  for (const [at, stake] of record.stakes.entries()) {
    for (const [number, claim] of stake.claims.entries())
      checkClaimDates(claim, (reason) => add(`stakes.${at}.claims.${number}`, reason));
    checkWording(stake.text, findLoadedWord, (reason) => add(`stakes.${at}.text`, reason));
  }
  for (const name of [...Object.values(record.names), ...record.aliases])
    if (hasLink(name)) add('names', `“${name}” holds a link`);
}
