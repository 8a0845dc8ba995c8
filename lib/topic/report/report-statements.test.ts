import { describe, expect, test } from 'vitest';
import { pageOf } from '@/bench/topic/page';
import type { TextBlock } from '@/lib/page/page-facts';
import type { CompiledTopic } from '@/lib/schema/compiled';
import { prepareTopic } from './prepare-topic';
import { reportStatements } from './report-statements';

const patterns = {
  fled: ['fled', '#', 'valley'],
  million: ['million', 'refugees'],
  half: ['1.5', 'degrees'],
  share: ['51.2', 'vote'],
  missing: ['1,619', 'missing'],
  paper: ['68/262'],
  миллион: ['миллион', 'беженцев'],
};
const topic: CompiledTopic = prepareTopic({
  record: { speakers: [] } as never,
  events: [],
  perspectives: [],
  sources: {},
  statements: Object.entries(patterns).map(([id, words]) => ({
    id,
    label: id,
    usedBy: [],
    patterns: [words],
    documents: [],
  })),
});
const found = (text: string, more: Partial<TextBlock> = {}): string[] => {
  const facts = pageOf('', [text]);
  const blocks = facts.blocks.map((block) => Object.assign({}, block, more));
  return reportStatements(topic, { ...facts, blocks }).map(({ id }) => id);
};

describe('a sentence with the figure in question is an occasion', () => {
  test.each([
    ['Some 2,000 people fled the valley.', ['fled']],
    ['A million refugees live there.', ['million']],
    ['2 millions of refugees', ['million']],
    ['It warmed by 1.5 degrees.', ['half']],
    ['Er bekam 51,2 Prozent, vote', ['share']],
    ['There are 1619 missing.', ['missing']],
    ['There are 1 619 missing.', ['missing']],
    ['See resolution 68/262.', ['paper']],
    ['5 миллионов беженцев', ['миллион']],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids));
});

describe('one without it is none', () => {
  test.each([
    'People fled the valley in 1974.',
    'On 14 August 1974 people fled the valley.',
    'Millions of refugees live there.',
    'миллионы беженцев',
    'It warmed by 15 degrees.',
    'He got 512 of the vote.',
    'There are 16,190 missing.',
    'See resolution 68262.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

test('what a picture or a chart says is no occasion', () => {
  const text = 'Some 2,000 people fled the valley.';
  expect(found(text, { place: 'caption' })).toEqual([]);
  expect(found(text, { hint: 'photo-text < article' })).toEqual([]);
  expect(found(text, { tag: 'figure' })).toEqual([]);
  expect(found(text)).toEqual(['fled']);
});
