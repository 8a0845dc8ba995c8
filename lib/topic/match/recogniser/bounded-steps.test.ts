import { describe, expect, test } from 'vitest';
import { pageOf } from '@/bench/topic/page';
import { findPhrases } from '../count-mentions';
import { foldText } from '../fold/fold-text';
import { compileRecogniser, type TopicPhrases } from './compile-recogniser';
import { Recogniser } from './recogniser';

const name = (text: string, language: string) => ({ text, language, match: 'stem' as const, ambiguous: false });
const topic: TopicPhrases = {
  id: 'a',
  names: [
    name('Nagorno-Karabakh', 'en'),
    name('Нагорный Карабах', 'ru'),
    name('ナゴルノ・カラバフ', 'ja'),
    name('纳戈尔诺-卡拉巴赫', 'zh'),
    name('قره‌باغ', 'ar'),
  ],
  company: ['Armenia'],
  exclusions: ['Nagorno horse'],
  subtopics: [],
};
const length = 200_000;
const filled = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('a text of 200,000 characters costs a bounded number of steps', () => {
  test.each([
    ['one letter', filled('n')],
    ['one letter and spaces', filled('n ')],
    ['one name', filled('Nagorno-Karabakh ')],
    ['beginnings of a name', filled('Nagorno-Karaba ')],
    ['beginnings of a name that inflects in every word', filled('Нагорн ')],
    ['beginnings without spaces', filled('纳戈尔诺-卡拉巴')],
    ['short words written onto others', filled('وبال')],
    ['combining marks', filled('\u0301')],
    ['a letter with combining marks', `N${filled('\u0301')}`.slice(0, length)],
    ['unpaired high surrogates', filled('\ud83d')],
    ['unpaired low surrogates', filled('\ude00')],
    ['ligatures that fold to many letters', filled('\ufdfa')],
    ['the private-use units of keys', filled('\ue006')],
    ['separators', filled('-')],
  ])('%s', (_what, text) => {
    const recogniser = new Recogniser(compileRecogniser([topic]));
    recogniser.find(text);
    expect(recogniser.steps.count).toBeLessThan(8 * length);
    expect(foldText(text).length).toBeLessThanOrEqual(4 * length);
  });

  test('doubling the text doubles the steps', () => {
    const steps = (characters: number): number => {
      const recogniser = new Recogniser(compileRecogniser([topic]));
      recogniser.find(filled('Nagorno-Karaba Нагорн 纳戈尔 قره ').slice(0, characters));
      return recogniser.steps.count;
    };
    expect(steps(200_000) / steps(100_000)).toBeCloseTo(2, 1);
  });

  test('many blocks of names are found in one pass over each', () => {
    const facts = pageOf(
      '',
      Array.from({ length: 2_000 }, () => 'Nagorno-Karabakh, Armenia. '.repeat(4)),
    );
    const recogniser = new Recogniser(compileRecogniser([topic]));
    expect(findPhrases(facts, recogniser).get(0)?.names).toHaveLength(8_000);
    expect(recogniser.steps.count).toBeLessThan(8 * 2_000 * 108);
  });
});

test('positions are those of the text, behind characters of two units and dropped marks', () => {
  const text = '😀 e\u0301 ﬁ Nagorno\u00ad-Kara\u200bbakh!';
  const [phrase] = new Recogniser(compileRecogniser([topic])).find(text);
  expect(text.slice(phrase?.start, phrase?.end)).toBe('Nagorno\u00ad-Kara\u200bbakh');
});
