import { describe, expect, test } from 'vitest';
import { pageOf } from '@/bench/topic/page';
import { pageParts } from '../page-parts';
import { gatherEvidence } from '../topic-evidence';
import type { TopicMeaning } from '../topic-meaning';
import { foldText } from '../fold/fold-text';
import { Matcher } from './matcher';
import { PhraseWriter } from './phrase-writer';

const writer = new PhraseWriter<TopicMeaning>();
const names: readonly (readonly [text: string, language: string])[] = [
  ['Nagorno-Karabakh', 'en'],
  ['Нагорный Карабах', 'ru'],
  ['ナゴルノ・カラバフ', 'ja'],
  ['纳戈尔诺-卡拉巴赫', 'zh'],
  ['قره‌باغ', 'ar'],
];
for (const [text, language] of names)
  writer.add({ text, language, match: 'stem', forms: undefined, isCased: false }, ['a', 'name', 6]);
const newMatcher = () => new Matcher([writer.file()]);
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
    const matcher = newMatcher();
    matcher.find(text);
    expect(matcher.steps).toBeLessThan(8 * length);
    expect(foldText(text).length).toBeLessThanOrEqual(4 * length);
  });

  test('doubling the text doubles the steps', () => {
    const steps = (characters: number): number => {
      const matcher = newMatcher();
      matcher.find(filled('Nagorno-Karaba Нагорн 纳戈尔 قره ').slice(0, characters));
      return matcher.steps;
    };
    expect(steps(200_000) / steps(100_000)).toBeCloseTo(2, 1);
  });

  test('many blocks of names are found in one pass over each', () => {
    const facts = pageOf(
      '',
      Array.from({ length: 2_000 }, (_, at) => `${at} ${'Nagorno-Karabakh, Armenia. '.repeat(4)}`),
    );
    const matcher = newMatcher();
    expect(gatherEvidence(pageParts(facts), matcher).topics[0]?.phrases).toHaveLength(8_000);
    expect(matcher.steps).toBeLessThan(8 * 2_000 * 113);
  });
});

test('positions are those of the text, behind characters of two units and dropped marks', () => {
  const text = '😀 e\u0301 ﬁ Nagorno\u00ad-Kara\u200bbakh!';
  const [phrase] = newMatcher().find(text);
  expect(text.slice(phrase?.start, phrase?.end)).toBe('Nagorno\u00ad-Kara\u200bbakh');
});
