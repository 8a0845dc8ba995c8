import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpora } from '../corpora';

/** A page of a corpus with the day that its label gives. */
export interface LabelledPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly published: string | null;
}

/** The folder of the corpora, outside the repository; undefined where it is not there. */
export function corpusFolder(set: string): string | undefined {
  const folder = join(corpora(), 'dates', set);
  return existsSync(join(folder, 'labels.jsonl')) ? folder : undefined;
}

/** The labelled pages of a set; `file` is relative to its folder. */
export function readLabels(folder: string): LabelledPage[] {
  return readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPage)
    .filter(({ published }) => published !== null);
}
