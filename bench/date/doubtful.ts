import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'doubtful.tsv');

/** Pages whose label the page itself contradicts, with the words that do; they count neither way. */
export const doubtfulIds = (): ReadonlySet<string> =>
  new Set(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .slice(1)
          .map((line) => line.split('\t')[0] ?? '')
          .filter((id) => id !== '')
      : [],
  );
