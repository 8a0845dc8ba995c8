import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpora } from '../corpora';

/** A page of a corpus with the day that its label gives. */
export interface LabelledPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly published: string | null;
}

/** The folder of the corpora, outside the repository; undefined where it is not there. A packed set is unpacked beside the system's temporary files. */
export function corpusFolder(set: string): string | undefined {
  const packed = join(corpora(), 'dates', `${set}.tar.xz`);
  const folder = existsSync(packed) ? unpacked(packed, set) : join(corpora(), 'dates', set);
  return existsSync(join(folder, 'labels.jsonl')) ? folder : undefined;
}

function unpacked(packed: string, set: string): string {
  const folder = join(tmpdir(), 'masthead-corpora');
  if (!existsSync(join(folder, set, 'labels.jsonl'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xJf', packed, '-C', folder]);
  }
  return join(folder, set);
}

/** The labelled pages of a set that have a day; `file` is relative to its folder. */
export const readLabels = (folder: string): LabelledPage[] =>
  readAllLabels(folder).filter(({ published }) => published !== null);

/** The pages of a set on which a reader found no day of publication. */
export const readUndated = (folder: string): LabelledPage[] =>
  readAllLabels(folder).filter(({ published }) => published === null);

function readAllLabels(folder: string): LabelledPage[] {
  return readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPage);
}
