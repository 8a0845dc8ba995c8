import { findByAddress } from '@/lib/publisher/find-by-address';
import { searchNames } from '@/lib/publisher/name-index';
import { parseAddress } from '@/lib/url/parse-address';
import { nameOf } from '@/lib/publisher/report-publisher';
import type { Dataset } from './dataset';

/** A publisher in a list: its record is read when it is chosen. */
export interface ListedPublisher {
  readonly id: string;
  readonly name: string;
  /** The registrable domain by which the dataset holds it. */
  readonly domain: string;
}

const mostListed = 30;

/**
 * Publishers without a page: by an address or host as it was typed or copied, else by a part of the name.
 * Names are those that the dataset holds for texts: curated ones, and imported ones that mean one publisher only.
 */
export async function lookUpPublishers(dataset: Dataset, query: string): Promise<readonly ListedPublisher[]> {
  const typed = query.trim();
  const address = /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`;
  const parsed = /^\S+\.\S+$/u.test(typed) ? parseAddress(address) : undefined;
  if (parsed !== undefined) {
    const { match } = await findByAddress(address, (domain) => dataset.publishersOf(domain));
    if (match !== null) {
      const { id, names } = match.publisher;
      return [{ id, name: nameOf(names), domain: parsed.registrableDomain }];
    }
  }
  const found = searchNames(typed, await dataset.publisherNames(), mostListed);
  return [...new Map(found.map((one) => [one.id, one])).values()];
}
