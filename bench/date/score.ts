/** Scores our dates on the corpora: `npx tsx bench/date/score.ts [--wrong] [--now 2026-11-24]`. */
import { decodeHtml } from '@/tools/inspect/read-html';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DateAnswer } from '@/lib/date/page-dates';
import { corpusFolder, readLabels, readUndated, type LabelledPage } from './corpus';
import { doubtfulIds } from './doubtful';
import { datesOfHtml } from './read-page';
import { count, emptyTally, figures, percent, type Tally } from './tally';

const showsWrong = process.argv.includes('--wrong');
const now = process.argv[process.argv.indexOf('--now') + 1] ?? '';
const today = /^\d{4}-\d{2}-\d{2}$/u.test(now) ? now : new Date().toISOString().slice(0, 10);

const doubtful = doubtfulIds();
for (const set of ['htmldate', 'fundus', 'foreign-dev']) {
  const folder = corpusFolder(set);
  if (folder === undefined) {
    console.log(`${set}: no corpus here`);
    continue;
  }
  const [all, firm] = [emptyTally(), emptyTally()];
  for (const page of readLabels(folder)) {
    const answer = await answerOf(folder, page);
    count(all, answer?.date ?? null, page.published);
    if (!doubtful.has(page.id)) count(firm, answer?.date ?? null, page.published);
    if (showsWrong && answer?.date !== page.published) console.log(wrongLine(page, answer));
  }
  console.log(`${set}: ${lineOf(all)}`);
  if (firm.hits + firm.wrong + firm.misses < all.hits + all.wrong + all.misses)
    console.log(`${set}, doubtful labels aside: ${lineOf(firm)}`);
  const undated = readUndated(folder);
  const given: LabelledPage[] = [];
  for (const page of undated) {
    const answer = await answerOf(folder, page);
    if (answer === null) continue;
    given.push(page);
    if (showsWrong) console.log(wrongLine(page, answer));
  }
  const isFirm = ({ id }: LabelledPage): boolean => !doubtful.has(id);
  if (undated.length > 0) {
    console.log(`${set}, undated pages that get a day: ${shareOf(given.length, undated.length)}`);
    const firmUndated = undated.filter((page) => isFirm(page));
    if (firmUndated.length < undated.length)
      console.log(
        `${set}, the same, doubtful labels aside: ${shareOf(given.filter((page) => isFirm(page)).length, firmUndated.length)}`,
      );
  }
}

async function answerOf(folder: string, { file, url }: LabelledPage): Promise<DateAnswer | null> {
  return (await datesOfHtml(decodeHtml(readFileSync(join(folder, file))), url, today)).published;
}

function wrongLine({ id, url, published }: LabelledPage, answer: DateAnswer | null): string {
  return [published ?? 'undated', answer?.date ?? 'none', answer?.rule ?? '', id, url.slice(0, 100)].join('\t');
}

function shareOf(part: number, of: number): string {
  return `${part} of ${of} (${percent(part / of)})`;
}

function lineOf(tally: Tally): string {
  const { pages, accuracy, f, wrongDays } = figures(tally);
  return (
    `${pages} pages, accuracy ${accuracy.toFixed(4)}, F ${f.toFixed(4)}, wrong days ${percent(wrongDays)} ` +
    `(${tally.hits} right, ${tally.wrong} wrong, ${tally.misses} without an answer)`
  );
}
