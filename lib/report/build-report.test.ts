import { expect, test } from 'vitest';
import { reportOf } from '@/tests/support/report-of';

test('a cited publisher stands with the topics of its own sentence', async () => {
  const page = (source: string) =>
    `<!doctype html><html lang="en"><title>Long Bay votes</title><h1>Long Bay votes</h1><p>${source}</p></html>`;
  const cited = async (source: string) =>
    (await reportOf(page(source), 'https://paper.example/a')).cited.map(({ id, topics }) => [id, topics]);
  expect(await cited('According to The Harbour Institute, the vote in Long Bay was held last week.')).toEqual([
    ['harbour-institute', ['long-bay']],
  ]);
  expect(await cited('According to The Harbour Institute, fish is dear. Long Bay waits.')).toEqual([
    ['harbour-institute', []],
  ]);
});
