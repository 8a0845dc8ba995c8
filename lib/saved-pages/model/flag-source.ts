import type { PageReport } from '@/lib/report/page-report';
import type { FlagDate } from './flag';
import { cutText } from '@/lib/text/cut-text';

/** What of a report is kept: small enough to go over a port at once. A PageReport fits as it is. */
export interface FlagSource extends Pick<PageReport, 'url' | 'title' | 'language'> {
  /** The page's own canonical address, as it claims. */
  readonly canonical?: string | null | undefined;
  readonly publisher: { readonly id: string | null; readonly name: string; readonly domain: string } | null;
  readonly claimed: {
    readonly id?: string | undefined;
    readonly name: string;
    readonly domain?: string | undefined;
  } | null;
  readonly via: { readonly original?: string | undefined } | null;
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
    canonical: canonical ?? null,
    publisher: publisher === null ? null : { id: publisher.id, name: publisher.name, domain: publisher.domain },
    claimed: claimed === null ? null : { id: claimed.id, name: claimed.name, domain: claimed.domain },
    via: via === null ? null : { original: via.original },
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
