import type { Flag } from '@/lib/saved-pages/model/flag';
import type { Translator } from '@/lib/i18n/translator';
import { serializeCslJson } from './csl-item';
import { serializeBibtex } from './serialize-bibtex';
import { serializeBookmarks } from './serialize-bookmarks';
import { serializeCsv } from './serialize-csv';
import { serializeJson } from './serialize-json';
import { serializeMarkdown } from './serialize-markdown';
import { serializeRis } from './serialize-ris';
import { splitFlags } from './split-flags';

export interface ExportContext {
  /** The reader's calendar day. */
  readonly day: string;
  readonly translator: Translator;
  /** The name of a topic, by its identifier. */
  readonly topicName: (id: string) => string;
}

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly serialize: (flags: readonly Flag[], context: ExportContext) => string;
}

export const formats = {
  json: { extension: 'json', type: 'application/json', serialize: (flags, { day }) => serializeJson(flags, day) },
  csv: { extension: 'csv', type: 'text/csv', serialize: serializeCsv },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    serialize: (flags, { translator, topicName }) => serializeMarkdown(flags, translator, topicName),
  },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', serialize: serializeRis },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', serialize: serializeBibtex },
  csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', serialize: serializeCslJson },
  bookmarks: {
    extension: 'html',
    type: 'text/html',
    serialize: (flags, { translator: { t } }) =>
      serializeBookmarks(flags, { toReview: t('review.state.to-review'), reviewed: t('review.state.reviewed') }),
  },
} as const satisfies Readonly<Record<string, Format>>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The files of an export: one, or as many as it takes for each to be small enough to be imported again. */
export function exportFiles(flags: readonly Flag[], name: FormatName, context: ExportContext): ExportFile[] {
  const { extension, type, serialize }: Format = formats[name];
  const parts = splitFlags(flags);
  return parts.map((part, index) => ({
    name: `masthead-${context.day}${parts.length === 1 ? '' : `-${index + 1}-of-${parts.length}`}.${extension}`,
    type,
    text: serialize(part, context),
  }));
}
