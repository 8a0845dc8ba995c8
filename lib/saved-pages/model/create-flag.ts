import { flagLimits, type Flag, type FlagPublisher, type Now } from './flag';
import { keptDate, type FlagSource } from './flag-source';
import { originalAddress } from './original-address';
import { cleanAddress, pageKey, trustedCanonical } from '@/lib/url/page-key';
import { cutText } from '@/lib/text/cut-text';

/** The addresses under which a page is known, the one that identifies it first. */
export function addressesOf(source: Pick<FlagSource, 'url' | 'canonical' | 'via'>): string[] {
  const original = source.via?.original ?? originalAddress(source.url);
  const read = original === undefined ? undefined : cleanAddress(original);
  const shown = read ?? cleanAddress(source.url);
  if (shown === undefined) return [];
  const canonical = trustedCanonical(source.canonical, shown);
  return [...new Set([canonical, read, cleanAddress(source.url)].filter((address) => address !== undefined))];
}

/** The keys under which the page may already be saved. */
export const keysOf = (source: Pick<FlagSource, 'url' | 'canonical' | 'via'>): string[] =>
  distinctKeys(addressesOf(source));

export const distinctKeys = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.map((address) => pageKey(address)).filter((key) => key !== undefined)),
];

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
  const original = cleanAddress(source.via?.original ?? originalAddress(source.url) ?? source.url);
  const address = original ?? identity;
  const canonical = trustedCanonical(source.canonical, address);
  return {
    id,
    address,
    canonical: canonical === undefined || canonical === address ? null : canonical,
    alsoSeenAt: addresses.filter((seen) => seen !== address && seen !== canonical),
    title: cutText(source.title.trim(), flagLimits.title),
    language: cutText(source.language, 40),
    author: cutText(source.declared.authors.map(({ name }) => name).join('; '), flagLimits.name) || null,
    publisher: keptPublisher(source),
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

function keptPublisher({ publisher, claimed, url }: FlagSource): FlagPublisher | null {
  if (publisher !== null) return { id: publisher.id, name: publisher.name, domain: publisher.domain };
  if (claimed === null) return null;
  const host = URL.parse(url)?.hostname.replace(/^www\./u, '') ?? '';
  return { id: claimed.id ?? null, name: claimed.name.slice(0, flagLimits.name), domain: claimed.domain ?? host };
}
