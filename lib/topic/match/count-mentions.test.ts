import { expect, test } from 'vitest';
import { pageOf } from '@/bench/topic/page';
import { countCompany, countedNames, findPhrases, type TopicPhrases } from './count-mentions';
import { compileRecogniser } from './recogniser/compile-recogniser';
import { Recogniser } from './recogniser/recogniser';

const ambiguous = (text: string) => ({ text, language: 'en', match: 'word' as const, ambiguous: true });
const recogniser = new Recogniser(
  compileRecogniser([
    {
      id: 'made-up',
      names: ['climate finance', 'Turkish Cypriots', 'Greek Cypriots'].map(ambiguous),
      company: ['climate', 'finance', 'Paris', 'Turkish Cypriots', 'Greek Cypriots'],
      exclusions: [],
      subtopics: [],
    },
  ]),
);

function read(...paragraphs: string[]): { names: string[]; company: number } {
  const facts = pageOf('', paragraphs, 'en');
  const found: TopicPhrases = findPhrases(facts, recogniser).get(0) ?? {
    names: [],
    company: [],
    exclusions: 0,
    subtopics: new Map(),
  };
  return { names: countedNames(found, facts).map(({ text }) => text), company: countCompany(found) };
}

test("a name's own words are no company to it, wherever they stand", () => {
  expect(read('More climate finance.')).toEqual({ names: [], company: 0 });
  expect(read('More climate finance.', 'Less climate finance, and the climate.')).toEqual({ names: [], company: 1 });
});

test('a word beside the name is company', () => {
  expect(read('In Paris, more climate finance.')).toEqual({ names: ['climate finance'], company: 1 });
  expect(read('Paris.', 'More climate finance.')).toEqual({ names: [], company: 1 });
});

test('a name that is a company word itself is company to another name', () => {
  expect(read('Turkish Cypriots voted.')).toEqual({ names: [], company: 0 });
  expect(read('Turkish Cypriots and Greek Cypriots voted.').names).toEqual(['Turkish Cypriots', 'Greek Cypriots']);
});

test('a longer name is not hidden by one that begins before it', () => {
  const isles = new Recogniser(
    compileRecogniser([
      {
        id: 'made-up',
        names: [ambiguous('the Made Isles'), { ...ambiguous('Made Isles War of 1851'), ambiguous: false }],
        company: [],
        exclusions: [],
        subtopics: [],
      },
    ]),
  );
  const facts = pageOf('', ['The Made Isles War of 1851 began.', 'The Made Isles are two.'], 'en');
  expect(
    findPhrases(facts, isles)
      .get(0)
      ?.names.map(({ text }) => text),
  ).toEqual(['Made Isles War of 1851', 'The Made Isles']);
});
