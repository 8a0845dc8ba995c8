import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a golden page must give; each field holds what matters there, not all of it. */
export interface GoldenExpected {
  readonly url: string;
  readonly facts?: object;
  readonly report?: object;
  /** Place and text of blocks that must be there, in this order. */
  readonly blocks?: readonly (readonly [string, string])[];
  readonly notInText?: readonly string[];
  /** The first type of each structured item, in order. */
  readonly structured?: readonly string[];
  readonly structuredAtMost?: number;
}
export interface GoldenPage {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: GoldenExpected;
}

const folder = path.resolve(import.meta.dirname, '../pages');

/** The pages of our own, each cut to what is odd about it. */
export async function goldenPages(): Promise<readonly GoldenPage[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name, 'page.html');
      const expected = JSON.parse(await readFile(path.join(folder, name, 'expected.json'), 'utf8')) as GoldenExpected;
      return { name, file, bytes: await readFile(file), expected };
    }),
  );
}
