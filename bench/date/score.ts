/** Scores our dates on the corpora: `npx tsx bench/date/score.ts [--wrong] [--now 2026-11-24]`. */
import { decodeHtml } from '@/tools/inspect/read-html';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder, readLabels } from './corpus';
import { datesOfHtml } from './read-page';
import { count, emptyTally, figures, percent } from './tally';

const showsWrong = process.argv.includes('--wrong');
const now = process.argv[process.argv.indexOf('--now') + 1] ?? '';
const today = /^\d{4}-\d{2}-\d{2}$/u.test(now) ? now : new Date().toISOString().slice(0, 10);

for (const set of ['htmldate', 'fundus']) {
  const folder = corpusFolder(set);
  if (folder === undefined) {
    console.log(`${set}: no corpus here`);
    continue;
  }
  const tally = emptyTally();
  for (const { id, file, url, published } of readLabels(folder)) {
    const { published: answer } = await datesOfHtml(decodeHtml(readFileSync(join(folder, file))), url, today);
    count(tally, answer?.date ?? null, published);
    if (showsWrong && answer?.date !== published) {
      console.log([published, answer?.date ?? 'none', answer?.rule ?? '', id, url.slice(0, 100)].join('\t'));
    }
  }
  const { pages, accuracy, f, wrongDays } = figures(tally);
  console.log(
    `${set}: ${pages} pages, accuracy ${accuracy.toFixed(4)}, F ${f.toFixed(4)}, wrong days ${percent(wrongDays)} ` +
      `(${tally.hits} right, ${tally.wrong} wrong, ${tally.misses} without an answer)`,
  );
}
