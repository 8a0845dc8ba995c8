import { readFileSync } from 'node:fs';
import { corpusFolder } from './corpora';
import type { PageFacts } from '@/lib/page/page-facts';
import { pageOf } from './page';

const folder = corpusFolder('wikinews-en');

/** The rows of a CSV file: fields in double quotes may hold commas, line breaks and doubled quotes. */
function* csvRows(text: string): Generator<string[]> {
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.length > 1) yield row;
    row = [];
  }
}

/** The English Wikinews articles of 2019 and 2020, by their page name, as pages of a title and paragraphs. */
export function* wikinewsArticles(): Generator<[id: string, facts: PageFacts]> {
  for (const year of ['2019', '2020'])
    for (const [url, , title, body] of csvRows(readFileSync(`${folder}/wikinews_${year}.csv`, 'utf8'))) {
      const id = url?.split('/wiki/')[1];
      if (id === undefined || title === undefined || body === undefined) continue;
      const paragraphs = body.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
      yield [id, pageOf(title, paragraphs.filter(Boolean), 'en')];
    }
}
