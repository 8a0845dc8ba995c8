import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '@/lib/report/page-report';
import { parseArguments, type PageRequest } from './arguments';
import { inspectBatch, type BatchLine } from './batch';
import { isCalendarDay, localDay } from './now';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-batch-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function batchOf(lines: string, inspect: (request: PageRequest) => Promise<PageReport>): Promise<BatchLine[]> {
  const list = path.join(folder, 'list.jsonl');
  await writeFile(list, lines);
  return all(inspectBatch(list, inspect));
}
async function all(batch: AsyncGenerator<BatchLine>): Promise<BatchLine[]> {
  const lines: BatchLine[] = [];
  for await (const line of batch) lines.push(line);
  return lines;
}
const echo = async ({ file, url }: PageRequest) => ({ title: file, url: url ?? '' }) as PageReport;
const failing = async (request: PageRequest) => {
  if (request.file.endsWith('bad.html')) throw new Error('cannot be read');
  return echo(request);
};

test('a batch answers in order, files standing relative to the list', async () => {
  const lines = '{"id":"b","file":"pages/b.html","url":"https://b.example/"}\r\n\n{"id":7,"file":"/a.html"}';
  expect(await batchOf(lines, echo)).toEqual([
    { id: 'b', report: { title: path.join(folder, 'pages/b.html'), url: 'https://b.example/' } },
    { id: 7, report: { title: '/a.html', url: '' } },
  ]);
});

test('a bad line or page becomes an error entry, and the batch goes on', async () => {
  const lines = [
    'not json',
    '"text"',
    '{"file":"a"}',
    '{"id":"x"}',
    '{"id":"y","file":"bad.html"}',
    '{"id":"z","file":"/z"}',
  ];
  expect(await batchOf(lines.join('\n'), failing)).toEqual([
    { id: null, line: 1, error: 'the line is not JSON' },
    { id: null, line: 2, error: 'the line is not an object' },
    { id: null, line: 3, error: 'the line has no id' },
    { id: null, line: 4, error: 'x has no file' },
    { id: 'y', error: 'cannot be read' },
    { id: 'z', report: { title: '/z', url: '' } },
  ]);
});

test('a list that cannot be read is a failure of the whole', async () => {
  await expect(all(inspectBatch(path.join(folder, 'none.jsonl'), echo))).rejects.toThrow('ENOENT');
});

test.each([
  [['page.html'], { kind: 'page', request: { file: '/here/page.html', url: undefined }, now: undefined }],
  [
    ['../p.html', '--url', 'https://a.example/', '--now', '2026-11-24'],
    { kind: 'page', request: { file: '/p.html', url: 'https://a.example/' }, now: '2026-11-24' },
  ],
  [['--batch', 'list.jsonl'], { kind: 'batch', list: '/here/list.jsonl', now: undefined }],
  [[], { kind: 'usage', problem: 'one page is needed' }],
  [['a', 'b'], { kind: 'usage', problem: 'one page is needed' }],
  [['a', '--now', '2026-02-30'], { kind: 'usage', problem: '--now 2026-02-30 is not a day' }],
  [['a', '--url', 'nonsense'], { kind: 'usage', problem: '--url nonsense is not an address' }],
  [['a', '--batch', 'b'], { kind: 'usage', problem: '--batch stands alone' }],
])('the arguments %j are understood', (argv, inspection) => {
  expect(parseArguments(argv, '/here')).toEqual(inspection);
});

test('a day is one that the calendar has', () => {
  expect(['2026-11-24', '2024-02-29'].every(isCalendarDay)).toBe(true);
  expect(['2026-02-30', '2023-02-29', '2026-1-1', '2026-11-24T00:00', ''].some(isCalendarDay)).toBe(false);
});

test('today is the local day', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
