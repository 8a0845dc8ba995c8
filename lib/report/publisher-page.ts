import { type Ownership, ownershipOf } from '@/lib/publisher/ownership';
import type { ReportPublisher } from '@/lib/publisher/publisher-report';
import { reportPublisher } from '@/lib/publisher/report-publisher';
import type { CompiledOwnerPage } from '@/lib/schema/compiled';
import type { Dataset } from './dataset';

/** What the library shows of a publisher. */
export interface PublisherRecord {
  readonly publisher: ReportPublisher;
  readonly ownership: Ownership | null;
  /** The other outlets of each of its owners, from the direct one up; owners without another are left out. */
  readonly owners: readonly Pick<CompiledOwnerPage, 'name' | 'outlets'>[];
}

/** What is known of a listed publisher; undefined where the dataset has none of that identifier and domain. */
export async function readPublisher(
  dataset: Pick<Dataset, 'publishersOf' | 'credits' | 'owner'>,
  id: string,
  domain: string,
): Promise<PublisherRecord | undefined> {
  const [publishers, credits] = await Promise.all([dataset.publishersOf(domain), dataset.credits()]);
  const publisher = publishers.find((one) => one.id === id);
  if (publisher === undefined) return undefined;
  const ownership = ownershipOf(publisher, credits);
  const links = [...(ownership?.chain ?? []), ...(ownership?.others ?? [])];
  const pages = await Promise.all(links.map((owner) => dataset.owner(owner.id ?? owner.name)));
  const seen = new Set([id]);
  const owners = pages.flatMap((page) => {
    const outlets = page?.outlets.filter((one) => !seen.has(one.id)) ?? [];
    for (const one of outlets) seen.add(one.id);
    return page === undefined || outlets.length === 0 ? [] : [{ name: page.name, outlets }];
  });
  return { publisher: reportPublisher({ publisher, matchedBy: 'host' }, credits), ownership, owners };
}
