import path from 'node:path';

/** The repository's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The folder in which the person stands: npm changes into the repository and keeps theirs in INIT_CWD. */
export const callersFolder = () =>
  process.env.npm_lifecycle_event === undefined ? process.cwd() : (process.env.INIT_CWD ?? process.cwd());
