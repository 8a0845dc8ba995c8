import { expect, test } from 'vitest';
import { openDataset } from '@/lib/report/dataset';
import { sampleDomain } from '@/lib/report/sample';
import { smallSources } from '@/tests/support/small-sources';
import { compileDataset } from './compile-dataset';

const claim = { by: 'The Sample', url: `https://${sampleDomain}/about`, read: '2026-11-01' };
const record = {
  id: 'sample-paper',
  names: { en: 'The Sample Paper' },
  domains: [{ host: sampleDomain }],
  facts: [
    { field: 'kind', value: 'newspaper', claims: [claim] },
    { field: 'seat', value: { city: 'Portville', country: 'GB' }, claims: [claim] },
  ],
};

test('the sample’s outlet is found by its address alone: it is not counted, searched or suggested', async () => {
  const sources = new Map(smallSources()).set('sample/publishers/int/sample-paper.json', JSON.stringify(record));
  const files = compileDataset(sources);
  const dataset = openDataset(async (path) => files.get(path));
  expect((await dataset.publishersOf(sampleDomain)).map(({ id }) => id)).toEqual(['sample-paper']);
  expect((await dataset.index()).publishers.count).toBe(1);
  expect(JSON.stringify(await dataset.publisherNames())).not.toContain('sample-paper');
  expect(await dataset.outlets('GB')).toEqual([]);
});

test('a mistake in it is said as in any other', () => {
  const sources = new Map(smallSources()).set('sample/publishers/int/other.json', JSON.stringify(record));
  expect(() => compileDataset(sources)).toThrow(/other/u);
});

test('a dataset without a sample has none', async () => {
  const files = compileDataset(smallSources());
  expect(await openDataset(async (path) => files.get(path)).publishersOf(sampleDomain)).toEqual([]);
});
