import { readFileSync } from 'node:fs';
import { countedNames, findPhrases } from '@/lib/topic/count-mentions';
import { compileRecogniser } from '@/lib/topic/recogniser/compile-recogniser';
import { Recogniser } from '@/lib/topic/recogniser/recogniser';
import { weighTopic } from '@/lib/topic/weigh-topic';
import { benchTopics } from './bench-topics';
import { pageOf } from './page';

// usage: npx tsx bench/topic/wikinews.ts [--shipped]      every topic found in the 295 articles, to be judged by reading
const folder = '/work/shared/corpora/topics/wikinews-en';

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

const recogniser = new Recogniser(compileRecogniser(benchTopics({ shippedOnly: process.argv.includes('--shipped') })));
let [articles, about, mentioned] = [0, 0, 0];
for (const year of ['2019', '2020']) {
  const text = readFileSync(`${folder}/wikinews_${year}.csv`, 'utf8');
  for (const [url, date, title, body] of csvRows(text)) {
    if (url === 'url' || body === undefined || title === undefined) continue;
    articles++;
    const facts = pageOf(
      title,
      body
        .split(/\n\s*\n/u)
        .map((paragraph) => paragraph.trim())
        .filter(Boolean),
      'en',
    );
    for (const [index, found] of findPhrases(facts, recogniser)) {
      const names = countedNames(found, facts);
      if (names.length === 0) continue;
      const isAbout = weighTopic(names, found.company.length, facts).about;
      if (isAbout) about++;
      else mentioned++;
      const first = names[0];
      const block = facts.blocks[first?.block ?? 0]?.text ?? '';
      const context = block
        .slice(Math.max(0, (first?.offset ?? 0) - 70), (first?.offset ?? 0) + 90)
        .replaceAll('\n', ' ');
      console.log(
        isAbout ? 'ABOUT    ' : 'mentioned',
        recogniser.topics[index]?.id,
        names.length,
        `| ${date} ${title} | ${[...new Set(names.map(({ text }) => text))].join(', ')} | …${context}…`,
      );
    }
  }
}
console.log(`${articles} articles: ${about} about, ${mentioned} mentioned`);
