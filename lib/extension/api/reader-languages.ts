import type { Translator } from '@/lib/i18n/translator';

/** The reader's languages, the preferred first: the interface's, then the browser's. */
export const readerLanguages = ({ language }: Pick<Translator, 'language'>): string[] => [
  ...new Set([language, ...navigator.languages].map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? '')),
];
