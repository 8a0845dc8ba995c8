import type { WriteProblem } from '@/lib/saved-pages/model/flag-protocol';
import type { Imported } from '@/lib/saved-pages/model/flag-store';
import type { Adjusted, LeftOut, Refusal, SourceName } from './import-rows';

/** A file of the import, as it was understood. */
export interface PreviewedFile {
  readonly name: string;
  readonly source: SourceName;
  /** Pages found. */
  readonly count: number;
  /** Of the first pages, to see whether their letters are right. */
  readonly titles: readonly string[];
  readonly assumed?: 'windows-1252';
  readonly leftOut: readonly LeftOut[];
  readonly adjusted: readonly Adjusted[];
}

/** What an import would do; nothing is written yet. */
export interface ImportPreview {
  readonly files: readonly PreviewedFile[];
  readonly would: Imported;
}

export type ImportState =
  | { readonly kind: 'choose' }
  /** How far a file is read; 0 of 0 before and after its parsing. */
  | { readonly kind: 'reading'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  /** It can be cancelled until the last of it is on the disk. */
  | { readonly kind: 'writing'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly imported: Imported }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: WriteProblem };

/** What the reader does with the panel. */
export interface ImportSession {
  readonly choose: (files: readonly File[]) => void;
  readonly confirm: () => void;
  /** Back to the beginning; what is being written is taken back where it is not on the disk yet. */
  readonly cancel: () => void;
}

/** Titles shown of each file. */
export const previewedTitles = 3;
