import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { collectNames, hintsScript } from '@/compiler/hints-script';
import { guessPublisherFile, guessTopicFiles, type Hints, hintsScope } from './hints';
import { publisherShardPath, shardOf } from './shard';

const hints: Hints = { shards: 200, topics: { valley: ['fern valley', 'ferntal'], river: ['дельта реки'] } };

test.each([
  ['https://news.example.com/a', 'example.com'],
  ['http://cgss.com.pk/articles/1', 'cgss.com.pk'],
  ['https://www.example.co.uk/', 'example.co.uk'],
  ['https://example.de/', 'example.de'],
  ['https://www.zeit.de/', 'zeit.de'],
])('the publisher of %s', (address, domain) => {
  expect(guessPublisherFile(address, hints)).toBe(publisherShardPath(shardOf(domain, hints.shards)));
});

test.each(['', 'about:blank', 'http://localhost/', 'not an address'])('no publisher of "%s"', (address) => {
  expect(guessPublisherFile(address, hints)).toBeUndefined();
});

test('the topics of a text, whatever its case', () => {
  expect(guessTopicFiles('Who counts in the FERN VALLEY? Дельта реки', hints)).toEqual([
    'topic-names-beyond-latin.json',
    'topics/valley.json',
    'topics/river.json',
  ]);
  expect(guessTopicFiles('In Ferntal', hints)).toEqual(['topics/valley.json']);
  expect(guessTopicFiles('a valley of ferns', hints)).toEqual([]);
});

describe('what the compiler hands on', () => {
  test('names that mean nothing else, each once', () => {
    const of = (text: string, more: object = {}) => ({ text, language: 'en', usage: 'common', ...more });
    const names = [
      of('The Fern Valley'),
      of('Fern Valley'),
      of('Ferns', { ambiguous: true }),
      of('Town', { place: 'p' }),
    ];
    expect(collectNames([...names, of('FV')] as never)).toEqual(['fern valley']);
  });
  test('a script that calls whoever waits, and nobody where nobody does', () => {
    let taken = '';
    runInNewContext(hintsScript(hints), { [hintsScope]: (given: string) => (taken = given) });
    expect(JSON.parse(taken)).toEqual(hints);
    expect(() => runInNewContext(hintsScript(hints), {})).not.toThrow();
  });
});
