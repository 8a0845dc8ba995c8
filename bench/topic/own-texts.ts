import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { LabelledPage } from './labelled-pages';
import { pageOf } from './page';

interface OwnText {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly expected: 'about' | 'mentioned' | 'neither';
}

/** Our own short texts on topics, `tests/topics/<id>.json`, as labelled pages; each says something of its topic alone. */
export function ownTexts(): LabelledPage[] {
  return globSync('tests/topics/*.json')
    .toSorted()
    .flatMap((file) => {
      const id = basename(file, '.json');
      return (JSON.parse(readFileSync(file, 'utf8')) as OwnText[]).map(({ language, title, text, expected }) => ({
        id: `${id} ${title}`,
        file,
        url: '',
        host: `own text ${id}`,
        language,
        about: expected === 'about' ? [id] : [],
        mentioned: expected === 'mentioned' ? [id] : [],
        isDoubtful: false,
        isHardNegative: expected === 'neither',
        facts: pageOf(title, text.split('\n'), language),
      }));
    });
}
