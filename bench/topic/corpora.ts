import path from 'node:path';

/** A folder of the corpora, which stand outside the repository: beside it, or where MASTHEAD_CORPORA says. */
export const corpusFolder = (name: string): string =>
  path.resolve(
    process.env['MASTHEAD_CORPORA'] ?? path.join(import.meta.dirname, '../../../shared/corpora'),
    'topics',
    name,
  );
