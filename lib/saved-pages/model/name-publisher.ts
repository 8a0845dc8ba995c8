import { findByAddress, type PublishersOf } from '@/lib/publisher/find-by-address';
import { mainHostOf, nameOf } from '@/lib/publisher/report-publisher';
import { displayHost } from '@/lib/url/display-host';
import { registrableDomainOf } from '@/lib/url/registrable-domain';
import { flagLimits, type Flag, type FlagPublisher } from './flag';

/** The flag with the publisher that its address belongs to; as it is where it has one, or the dataset knows none. */
export async function namePublisher(flag: Flag, publishersOf: PublishersOf): Promise<Flag> {
  const publisher = flag.publisher ?? (await publisherOf(flag.address, publishersOf));
  return publisher === null || publisher === flag.publisher ? flag : { ...flag, publisher };
}

/**
 * The flag of a file that names its publisher, which counts where the address is on that publisher's site, or the
 * dataset says so; else it is a claim.
 */
export async function checkPublisher(flag: Flag, publishersOf: PublishersOf): Promise<Flag> {
  const named = flag.publisher;
  if (named === null || isOnSiteOf(flag.address, named)) return flag;
  const publisher = await publisherOf(flag.address, publishersOf);
  return publisher?.id === named.id ? flag : { ...flag, publisher, claimed: flag.claimed ?? named.name };
}

const isOnSiteOf = (address: string, { domain }: FlagPublisher): boolean =>
  registrableDomainOf(displayHost(address) ?? '') === registrableDomainOf(domain);

async function publisherOf(address: string, publishersOf: PublishersOf): Promise<FlagPublisher | null> {
  const { match } = await findByAddress(address, publishersOf);
  if (match === null) return null;
  const { id, names, domains } = match.publisher;
  return { id, name: nameOf(names).slice(0, flagLimits.name), domain: mainHostOf(domains) };
}
