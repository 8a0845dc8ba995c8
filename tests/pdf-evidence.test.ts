import path from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '@/lib/report/build-report';
import type { PageReport } from '@/lib/report/page-report';
import { cachedDataset } from '@/tools/inspect/cached-dataset';
import { readBytes } from './support/read-small-pdf';
import { lines, smallPdf, type SmallPdf, type SmallText } from './support/small-pdf';

const dataset = await cachedDataset(path.resolve(import.meta.dirname, '..'));
const house = 'Center for Global & Strategic Studies';
const info = { CreationDate: 'D:20210203040506Z', ModDate: 'D:20220203040506Z' };

const prose = lines(
  [
    'The first line of the report is as long as every other one of them, more or less,',
    'and so is the second, which says nothing of any day on which it might have come out',
    'and goes on to the third, in which the report ends before anybody could tire of it.',
  ],
  60,
  300,
);
const title: SmallText = { text: 'A report on ballots', x: 60, y: 140, size: 26 };

const reportOf = async (pdf: SmallPdf): Promise<PageReport> => {
  const url = 'https://mirror.example/report.pdf';
  const { facts } = await readBytes(smallPdf(pdf), url);
  return buildReport(dataset, facts, url, '2026-11-24');
};

test('the line under the title is the date, and the day of the file is only beside it', async () => {
  const page = [title, { text: '9 April 2020', x: 60, y: 180 }, ...prose];
  const { published, modified } = await reportOf({ pages: [page], info });
  expect(published).toMatchObject({ date: '2020-04-09', kind: 'published', where: 'text', quote: '9 April 2020' });
  expect(published?.alternatives).toMatchObject([{ date: '2021-02-03', kind: 'created', where: 'metadata' }]);
  expect(modified).toBeNull();
});

test('where the text has no day, the file was created on one, and no more is said', async () => {
  const { published, modified } = await reportOf({ pages: [[title, ...prose]], info });
  expect(published).toMatchObject({ date: '2021-02-03', kind: 'created', reason: 'date-last-resort' });
  expect(published?.quote).toBe('pdf:creationdate=2021-02-03T04:05:06Z');
  expect(modified).toBeNull();
});

test('a letterhead is whom the document names as its publisher', async () => {
  const page = [{ text: house, x: 60, y: 60 }, title, ...prose];
  const { publisher, claimed } = await reportOf({ pages: [page] });
  expect(publisher).toBeNull();
  expect(claimed).toMatchObject({ id: 'cgss', how: 'text', quote: house });
});

test('so is the imprint, though it stands on the second page of many', async () => {
  const imprint = lines([`(c) 2020 ${house}.`, 'ISBN 978-0-00-000000-0'], 60, 600, 8);
  const rest = Array.from({ length: 6 }, () => prose);
  const { claimed } = await reportOf({ pages: [[title], imprint, ...rest] });
  expect(claimed).toMatchObject({ how: 'copyright', name: house });
});
