import type { Translator } from '@/lib/i18n/translator';
import project from '@/project.json';

/** A fact of our data that a reader finds wrong. */
export interface DoubtedFact {
  /** The record: `publishers/cgss`, `topics/nagorno-karabakh`. */
  readonly record: string;
  /** As it is shown. */
  readonly fact: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/**
 * The text of an error report: the record, the fact, its sources, and room for what is wrong. Nothing of the page that
 * is being read stands in it.
 */
export function errorText({ record, fact, sources }: DoubtedFact, { t }: Translator): string {
  return [
    `${t('error.record')}: ${record}`,
    `${t('error.fact')}: ${fact}`,
    `${t('error.sources')}:`,
    ...sources.map(({ title, url }) => `- ${title}: ${url}`),
    '',
    `${t('error.wrong')}:`,
    '',
  ].join('\n');
}

/** Where issues of this project are opened. */
export const newIssueAddress = project.newIssue;
