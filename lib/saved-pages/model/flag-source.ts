import type { PageReport } from '@/lib/report/page-report';
import { cutText } from '@/lib/text/cut-text';
import type { FlagDate, FlagPublisher } from './flag';

/** What of a report is kept: small enough to go over a port at once. A PageReport fits as it is. */
export interface FlagSource extends Pick<PageReport, 'url' | 'title' | 'language'> {
  /** The page's own canonical address, as it claims. */
  readonly canonical: string | null;
  readonly publisher: FlagPublisher | null;
  readonly claimed: { readonly name: string } | null;
  readonly via?: { readonly kind: string; readonly name?: string } | null;
  readonly declared: { readonly authors: readonly { readonly name: string }[] };
  readonly published: FlagDate | null;
  readonly topics: readonly { readonly id: string }[];
}

/** Cuts a report (or anything of its shape) down to what a flag is created from. */
export function flagSource(report: FlagSource): FlagSource {
  const { url, title, language, canonical, publisher, claimed, via, declared, published, topics } = report;
  return {
    url,
    title,
    language,
    canonical,
    publisher: publisher === null ? null : { id: publisher.id, name: publisher.name, domain: publisher.domain },
    claimed: claimed === null ? null : { name: claimed.name },
    ...(via?.kind === 'syndication' && via.name !== undefined && { via: { kind: via.kind, name: via.name } }),
    declared: { authors: declared.authors.map(({ name }) => ({ name })) },
    published: published === null ? null : keptDate(published),
    topics: topics.map(({ id }) => ({ id })),
  };
}

export const keptDate = ({ date, precision, rule, quote, where }: FlagDate): FlagDate => ({
  date,
  precision,
  rule,
  quote: cutText(quote, 200),
  where,
});
