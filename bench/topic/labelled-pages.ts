import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyFacts } from '@/lib/page/empty-facts';
import type { PageFacts } from '@/lib/page/page-facts';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { corpora } from '../corpora';
import { corpusFolder } from './corpora';

/** A page labelled by reading: LABELS.md of the corpus. */
export interface LabelledPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  /** Pages of one host are one fold. */
  readonly host: string;
  readonly language: string;
  readonly about: readonly string[];
  readonly mentioned: readonly string[];
  readonly isDoubtful: boolean;
  readonly isHardNegative: boolean;
  readonly facts: PageFacts;
}

const scratch = path.join(tmpdir(), 'masthead-bench-topics');

/** The folder with the pages of the archive, unpacked once. */
function unpacked(): string {
  const folder = path.join(scratch, 'labelled-pages-dev');
  if (!existsSync(folder)) {
    mkdirSync(scratch, { recursive: true });
    execFileSync('tar', ['xf', corpusFolder('labelled-pages-dev.tar.xz'), '-C', scratch]);
  }
  return scratch;
}

/** The file of a label: relative to the corpus of topics, or to the unpacked archive. */
export const pageFile = (file: string): string =>
  file.startsWith('labelled-pages-dev/') ? path.join(unpacked(), file) : path.resolve(corpora(), 'topics', file);

/** What is read of a page; kept in a temporary folder, since parsing all pages takes a minute. */
export function factsOf(file: string, url: string): PageFacts {
  const kept = path.join(scratch, 'facts', `${file.replaceAll(/[^\p{L}\p{N}.-]/gu, '_').slice(-150)}.json`);
  if (existsSync(kept)) return { ...emptyFacts, ...(JSON.parse(readFileSync(kept, 'utf8')) as PageFacts) };
  const { language, title, address, blocks } = readFacts(parse5Tree(readFileSync(pageFile(file), 'utf8')), url);
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify({ language, title, address, blocks }));
  return { ...emptyFacts, language, title, address, blocks };
}

const list = (text = ''): string[] => text.split(',').filter((one) => one !== '');

function hostOf(url: string, note: string, id: string): string {
  const noted = /host=([^;]+)/u.exec(note)?.[1];
  if (noted !== undefined && noted !== '?') return noted;
  const host = URL.canParse(url.trim()) ? new URL(url.trim()).hostname : '';
  return host === '' || host === 'unknown.example' ? id : host.replace(/^www\./u, '');
}

/** The labelled half; pages that cannot be read are left out with a word. */
export function labelledPages(): LabelledPage[] {
  const [, ...rows] = readFileSync(corpusFolder('labels-dev.tsv'), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [id = '', file = '', url = '', language = '', about, mentioned, note = ''] = row.split('\t');
    return {
      id,
      file,
      url,
      host: hostOf(url, note, id),
      language,
      about: list(about),
      mentioned: list(mentioned),
      isDoubtful: note.split(';').includes('doubtful'),
      isHardNegative: note.split(';').includes('hard-negative'),
      facts: factsOf(file, url.trim()),
    };
  });
}
