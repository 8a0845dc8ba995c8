import { looksLikePdf } from '@/lib/pdf/looks-like-pdf';
import type { ActivePage } from './read-active-page';

/** The document of a tab that can be offered to be read. */
export interface PdfInTab {
  readonly id: number;
  readonly url: string;
  readonly isSure: boolean;
}

/** Whether what the popup has in front may be a PDF. */
export function pdfInTab(page: ActivePage): PdfInTab | undefined {
  if (page.kind !== 'facts' && page.kind !== 'refused') return undefined;
  const { id, url } = page.tab;
  const looks = looksLikePdf(url, page.kind === 'facts' ? page.facts.contentType : undefined);
  return url === undefined || looks === 'no' ? undefined : { id, url, isSure: looks === 'yes' };
}
