import path from 'node:path';

/** The corpora, which stand outside the repository: beside it, or where MASTHEAD_CORPORA says. */
export const corpora = (): string =>
  path.resolve(process.env['MASTHEAD_CORPORA'] ?? path.join(import.meta.dirname, '../../shared/corpora'));
