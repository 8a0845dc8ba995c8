import { expect, test } from 'vitest';
import { compileDataset } from '@/compiler/compile-dataset';
import { smallSources } from '@/tests/support/small-sources';
import { openDataset } from './dataset';
import { readPublisher } from './publisher-page';

const claim = { by: 'The Gazette', url: 'https://gazette.example/about', read: '2026-11-01' };
const paper = (id: string, owner: string) =>
  JSON.stringify({
    id,
    names: { en: id },
    domains: [{ host: `${id}.example` }],
    facts: [{ field: 'owner', value: { name: owner }, claims: [claim] }],
  });

test('the other outlets of an owner stand beside a publisher, without itself', async () => {
  const sources = new Map(smallSources());
  for (const [id, owner] of [
    ['gazette', 'Harbour Press Ltd'],
    ['herald', 'Harbour Press'],
    ['times', 'Another House'],
  ] as const)
    sources.set(`publishers/gb/${id}.json`, paper(id, owner));
  const files = compileDataset(sources);
  const dataset = openDataset(async (path) => files.get(path));
  const record = await readPublisher(dataset, 'gazette', 'gazette.example');
  expect(record?.ownership?.owner).toBe('Harbour Press Ltd');
  expect(record?.owners.map(({ outlets }) => outlets.map(({ id }) => id))).toEqual([['herald']]);
  expect((await readPublisher(dataset, 'times', 'times.example'))?.owners).toEqual([]);
});

test('a name that is only like a record’s is another owner', async () => {
  const record = {
    id: 'harbour-media-group',
    names: { en: 'Harbour Media Group' },
    facts: [{ field: 'ownership', value: { kind: 'foundation' }, claims: [claim] }],
  };
  const named = { field: 'owner', value: { name: 'Harbour Media Group', id: record.id }, claims: [claim] };
  const gazette = { id: 'gazette', names: { en: 'gazette' }, domains: [{ host: 'gazette.example' }], facts: [named] };
  const sources = new Map(smallSources())
    .set('owners/harbour-media-group.json', JSON.stringify(record))
    .set('publishers/gb/gazette.json', JSON.stringify(gazette))
    .set('publishers/gb/herald.json', paper('herald', 'Harbour Media Group Ltd'))
    .set('publishers/gb/islander.json', paper('islander', 'Harbour Media Limited'));
  const files = compileDataset(sources);
  const dataset = openDataset(async (path) => files.get(path));
  const found = await readPublisher(dataset, 'gazette', 'gazette.example');
  expect(found?.owners.map(({ outlets }) => outlets.map(({ id }) => id))).toEqual([['herald']]);
});
