import { findByAddress, type PublishersOf } from '@/lib/publisher/find-by-address';
import { mainHostOf, nameOf } from '@/lib/publisher/report-publisher';
import { flagLimits, type Flag } from './flag';

/** The flag with the publisher that its address belongs to; as it is where it has one, or the dataset knows none. */
export async function namePublisher(flag: Flag, publishersOf: PublishersOf): Promise<Flag> {
  if (flag.publisher !== null) return flag;
  const { match } = await findByAddress(flag.address, publishersOf);
  if (match === null) return flag;
  const { id, names, domains } = match.publisher;
  return { ...flag, publisher: { id, name: nameOf(names).slice(0, flagLimits.name), domain: mainHostOf(domains) } };
}
