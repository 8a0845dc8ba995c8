import type { CompiledPublisher } from '@/lib/schema/compiled';
import { type HostAnswer, matchPublisher } from './match-publisher';
import { parseAddress } from '@/lib/url/parse-address';

export type PublishersOf = (registrableDomain: string) => Promise<readonly CompiledPublisher[]>;

export const nobody: HostAnswer = { match: null, hostedOn: null };

/** The publisher of an address, and the platform it stands on. */
export async function findByAddress(address: string | undefined, publishersOf: PublishersOf): Promise<HostAnswer> {
  const parsed = address === undefined ? undefined : parseAddress(address);
  if (parsed === undefined) return nobody;
  const { registrableDomain, platformSuffix } = parsed;
  const answer = matchPublisher(parsed, await publishersOf(registrableDomain));
  if (answer.hostedOn !== null || platformSuffix === undefined || platformSuffix === registrableDomain) return answer;
  const platform = matchPublisher(parsed, await publishersOf(platformSuffix));
  return { match: answer.match, hostedOn: platform.hostedOn };
}
