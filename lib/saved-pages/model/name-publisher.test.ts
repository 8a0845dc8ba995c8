import { expect, test } from 'vitest';
import { sampleLookup } from '@/lib/publisher/sample-lookup';
import { checkPublisher, namePublisher } from './name-publisher';
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
  const flag = sampleFlag(2, { address: 'https://www.reuters.com/world/x' });
  expect(await namePublisher(flag, publishersOf)).toBe(flag);
});

test.each([
  ['on the site that it names', 'https://www.harbour.example/1', 'harbour.example', { id: 'x' }, null],
  ['on another site of a publisher of ours', 'https://bbc.co.uk/1', 'bbc.com', { id: 'bbc' }, null],
  ['on a site that is another’s', 'https://www.reuters.com/1', 'dawn.com', { id: 'reuters' }, 'Named'],
  ['on a site that nobody knows', 'https://evil.example/1', 'dawn.com', null, 'Named'],
] as const)('the publisher that a file names: %s', async (_, address, domain, publisher, claimed) => {
  const id = domain === 'bbc.com' ? 'bbc' : 'x';
  const flag = sampleFlag(2, { address, publisher: { id, name: 'Named', domain }, claimed: null });
  const checked = await checkPublisher(flag, publishersOf);
  expect(checked.publisher === null ? null : { id: checked.publisher.id }).toEqual(publisher);
  expect(checked.claimed).toBe(claimed);
});
