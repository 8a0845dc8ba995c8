import { describe, expect, test } from 'vitest';
import { smallDataset } from '@/tests/support/report-of';
import { lookUpPublishers } from './look-up-publishers';
import { readPublisher } from './publisher-page';

const harbour = { id: 'harbour-institute', name: 'The Harbour Institute', domain: 'harbour.example' };

describe('a publisher is found without a page', () => {
  test.each([
    ['harbour', [harbour]],
    ['the harbour inst', [harbour]],
    ['  INSTITUTE ', [harbour]],
    ['harbour.example', [harbour]],
    ['https://www.harbour.example:8080/a?b#c', [harbour]],
    ['harbour.example.evil.example', []],
    ['arbour', []],
    ['', []],
    ['   ', []],
    ['.', []],
    ['http://', []],
  ])('%j', async (query, expected) => {
    expect(await lookUpPublishers(smallDataset(), query)).toEqual(expected);
  });

  test('its record is read by identifier and domain', async () => {
    expect((await readPublisher(smallDataset(), harbour.id, harbour.domain))?.publisher.name).toBe(harbour.name);
    expect(await readPublisher(smallDataset(), 'another', harbour.domain)).toBeUndefined();
    expect(await readPublisher(smallDataset(), harbour.id, 'nowhere.example')).toBeUndefined();
  });
});
