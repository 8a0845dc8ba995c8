import type { Flag } from '@/lib/saved-pages/model/flag';
import { authorNames } from './author-names';
import { siteName } from '@/lib/saved-pages/model/site-name';
import { keywords } from './keywords';

/** An item of CSL-JSON, the part of its schema that a flag fills. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly URL: string;
  readonly accessed: CslDate;
  readonly issued?: CslDate;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title': string;
  /** Whom the page itself names as its publisher, and the agency whose text it is. */
  readonly custom?: { readonly 'claimed-publisher'?: string; readonly 'written-by'?: string };
  readonly abstract?: string;
  readonly note?: string;
  readonly keyword?: string;
  readonly language?: string;
}
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A flag as a bibliography sees it: a web page, read on the day it was saved. */
export function cslItem(flag: Flag): CslItem {
  const { author, publisher, claimed, writtenBy, published, passage, note, tags, language } = flag;
  const authors = authorNames(author);
  const custom = {
    ...(claimed !== null && { 'claimed-publisher': claimed }),
    ...(writtenBy !== undefined && { 'written-by': writtenBy }),
  };
  return {
    id: flag.id,
    type: 'webpage',
    title: flag.title || flag.address,
    URL: flag.address,
    accessed: cslDate(flag.savedOn),
    ...(published === null ? {} : { issued: cslDate(published.date) }),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(publisher === null ? {} : { publisher: publisher.name }),
    'container-title': siteName(flag),
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
    ...(passage === '' ? {} : { abstract: passage }),
    ...(note === '' ? {} : { note }),
    ...(tags.length === 0 ? {} : { keyword: keywords(tags).join(', ') }),
    ...(language === '' ? {} : { language }),
  };
}

const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

export const serializeCslJson = (flags: readonly Flag[]): string =>
  `${JSON.stringify(
    flags.map((flag) => cslItem(flag)),
    null,
    1,
  )}\n`;
