import type { ClaimedPublisher } from '@/lib/publisher/publisher-report';
import type { PageReport } from '@/lib/report/page-report';
import { displayHost } from '@/lib/url/display-host';

/** Whose page it is, as the first screen says it. */
export interface Outlet {
  readonly name: string;
  /** The record that opens behind the name; absent where the dataset has none. */
  readonly record?: { readonly id: string; readonly domain: string };
  /**
   * How it is known: by the page's address or the service that shows the page (`record`); by the platform's name for an
   * account (`account`); by what the page alone says (`claim`); not at all, so that the host stands for it (`host`).
   */
  readonly by: 'record' | 'account' | 'claim' | 'host';
  /** The host that the page is read on or whose original it is, without www; empty where there is none. */
  readonly host: string;
  /** What stands between the reader and the publisher, and how to say it. */
  readonly through?: { readonly name: string; readonly how: 'via' | 'on' };
}

/** Where a page says who publishes it. An author's house and a canonical address elsewhere are somebody else's. */
const namesPublisher: ReadonlySet<ClaimedPublisher['how']> = new Set([
  'json-ld',
  'microdata',
  'site-name',
  'text',
  'copyright',
]);

/** @param language the reader's, in which the record may have a name */
export function outletOf(report: PageReport, language: string): Outlet {
  const { publisher, hostedOn, claimed, via, url } = report;
  const host = displayHost(via?.original ?? url) ?? '';
  const through = throughOf(report);
  const common = { host, ...(through && { through }) };
  if (publisher !== null) {
    const { id, domain, name, names } = publisher;
    return { name: nameIn(names, language) ?? name, record: { id, domain }, by: 'record', ...common };
  }
  if (hostedOn?.account !== undefined) return { name: hostedOn.account, by: 'account', ...common };
  if (claimed !== null && namesPublisher.has(claimed.how)) return { name: claimed.name, by: 'claim', ...common };
  // The portal or platform itself stands for a page of nobody known.
  if (hostedOn !== null) {
    const { id, name, domain } = hostedOn;
    return { name, record: { id, domain }, by: 'record', host };
  }
  return { name: host, by: 'host', ...common };
}

const nameIn = (names: Readonly<Record<string, string>>, language: string): string | undefined =>
  names[language] ?? names[language.split('-', 1)[0] ?? ''];

function throughOf({ publisher, hostedOn, via, claimed }: PageReport): Outlet['through'] {
  if (via !== null && via.kind !== 'syndication') {
    // A publisher's own AMP page is no copy to speak of.
    const isOwn = via.kind === 'amp' && publisher !== null && isBelow(via.host, publisher.domain);
    if (!isOwn) return { name: via.name ?? via.host, how: 'via' };
  }
  const isAccount = hostedOn !== null && (publisher !== null || hostedOn.account !== undefined || claimed !== null);
  return isAccount && hostedOn.id !== publisher?.id ? { name: hostedOn.name, how: 'on' } : undefined;
}

const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
