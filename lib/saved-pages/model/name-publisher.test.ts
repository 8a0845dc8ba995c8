import { expect, test } from 'vitest';
import { sampleLookup } from '@/lib/publisher/sample-lookup';
import { namePublisher } from './name-publisher';
import { sampleFlag } from './sample-flags';

const publishersOf = (domain: string) => sampleLookup.publishersOf(domain);
const publisherOf = async (address: string) =>
  (await namePublisher(sampleFlag(1, { address, publisher: null }), publishersOf)).publisher;

test.each([
  ['https://www.reuters.com/world/x', { id: 'reuters', name: 'Reuters', domain: 'reuters.com' }],
  ['https://bbc.com/persian/1', { id: 'bbc-persian', name: 'BBC Persian', domain: 'bbc.com' }],
  ['https://unknown.example/1', null],
  ['https://somebody.blogspot.com/1', null],
])('%s', async (address, expected) => {
  expect(await publisherOf(address)).toEqual(expected);
});

test('a publisher that was known at the saving stays', async () => {
  const flag = sampleFlag(1, { address: 'https://www.reuters.com/world/x' });
  expect(await namePublisher(flag, publishersOf)).toBe(flag);
});
