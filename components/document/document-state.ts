import type { PageReport } from '@/lib/report/page-report';
import type { TextBlock } from '@/lib/page/page-facts';
import type { Legibility } from '@/lib/pdf/legibility';
import type { PdfProblem } from '@/lib/pdf/pdf-problem';
import type { Settings } from '@/lib/settings/settings';

/** What the document page can be in. */
export type DocumentState =
  /** Waits for a file of the reader's own. */
  | { readonly kind: 'choose' }
  /** Waits for the click that lets it ask a site. */
  | { readonly kind: 'offer'; readonly host: string; readonly isRefused: boolean }
  | {
      readonly kind: 'reading';
      /** The site's host or the file's name. */
      readonly name: string;
      readonly step: 'file' | 'pages';
      /** Bytes or pages. */
      readonly done: number;
      /** 0: not known. */
      readonly of: number;
    }
  | {
      readonly kind: 'report';
      readonly report: PageReport;
      /** The site that was asked for the file; empty where none was. */
      readonly askedHost: string;
      readonly legibility: Legibility;
      readonly pageCount: number;
      readonly pagesRead: number;
      readonly blocks: readonly TextBlock[];
      readonly layout: Pick<Settings, 'parts' | 'folded'>;
    }
  | (PdfProblem & { readonly name: string })
  | { readonly kind: 'failed'; readonly error: string };
