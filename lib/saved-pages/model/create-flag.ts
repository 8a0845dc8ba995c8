import { flagLimits, type Flag, type FlagPublisher, type Now } from './flag';
import { keptDate, type FlagSource } from './flag-source';
import { cutText } from '@/lib/text/cut-text';
import { originalAddress } from '@/lib/url/original-address';
import { cleanAddress } from '@/lib/url/clean-address';
import { pageKey, pageKeys } from '@/lib/url/page-key';
import { trustedCanonical } from '@/lib/url/trusted-canonical';

/** The addresses under which a page is known, the one that identifies it first. */
export function addressesOf(source: Pick<FlagSource, 'url' | 'canonical'>): string[] {
  const read = readAddress(source);
  if (read === undefined) return [];
  const canonical = trustedCanonical(source.canonical, read);
  return [...new Set([canonical, read, cleanAddress(source.url)].filter((address) => address !== undefined))];
}

/** Where the page is read: the original's address where the tab shows a copy. The page cannot say so, but by address. */
function readAddress({ url, canonical }: Pick<FlagSource, 'url' | 'canonical'>): string | undefined {
  const original = originalAddress(url, canonical);
  return (original === undefined ? undefined : cleanAddress(original)) ?? cleanAddress(url);
}

/** The keys under which the page may already be saved. */
export const keysOf = (source: Pick<FlagSource, 'url' | 'canonical'>): string[] => pageKeys(addressesOf(source));

/**
 * A flag of the page that a report is about; undefined where its address is not http or https.
 * @param selection what the reader had selected on the page; empty where nothing
 */
export function createFlag(source: FlagSource, selection: string, now: Now): Flag | undefined {
  const addresses = addressesOf(source);
  const [identity] = addresses;
  const id = identity === undefined ? undefined : pageKey(identity);
  if (identity === undefined || id === undefined || addresses.some(({ length }) => length > flagLimits.address))
    return undefined;
  const address = readAddress(source) ?? identity;
  const canonical = trustedCanonical(source.canonical, address);
  const agency = source.via?.kind === 'syndication' ? source.via.name : undefined;
  return {
    id,
    address,
    canonical: canonical === undefined || canonical === address ? null : canonical,
    alsoSeenAt: addresses.filter((seen) => seen !== address && seen !== canonical),
    title: cutText(source.title.trim(), flagLimits.title),
    language: cutText(source.language, 40),
    author: cutText(source.declared.authors.map(({ name }) => name).join('; '), flagLimits.name) || null,
    publisher: keptPublisher(source),
    claimed: source.claimed === null ? null : cutText(source.claimed.name, flagLimits.name),
    ...(agency !== undefined && { writtenBy: cutText(agency, flagLimits.name) }),
    published: source.published === null ? null : keptDate(source.published),
    topics: source.topics.map(({ id: topic }) => topic).slice(0, flagLimits.topics),
    passage: cutText(selection.trim(), flagLimits.passage),
    note: '',
    tags: [],
    due: null,
    state: 'to-review',
    reviewedOn: null,
    savedOn: now.day,
    savedAt: now.at,
    noteEditedAt: '',
    earlierNotes: [],
    editedAt: now.at,
  };
}

const keptPublisher = ({ publisher }: FlagSource): FlagPublisher | null =>
  publisher === null ? null : { id: publisher.id, name: publisher.name, domain: publisher.domain };
