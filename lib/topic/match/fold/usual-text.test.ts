import { expect, test } from 'vitest';
import { foldCharacter } from './fold-character';
import { foldName } from './fold-text';
import { isWordClass, unitClass } from './unit-class';
import { foldUsual, foldUsualWord, isUsual, wordsOfUsual } from './usual-text';

const wordsOf = (text: string): string[] => [...wordsOfUsual(text)].map(([word]) => word);

test('a usual character is part of a word where it folds to letters, and none leaves no trace', () => {
  const usual = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(isUsual);
  expect(usual.length).toBeGreaterThan(300);
  for (const character of usual) {
    const { class: of } = foldCharacter(character);
    expect([character, wordsOf(character).length === 1]).toEqual([character, isWordClass(of)]);
    expect(of).not.toBe(unitClass.dropped);
    if (isWordClass(of)) expect(foldUsualWord(character)).toBe(foldName(character));
  }
});

test.each(['Karabakh\u00ad', 'Kara\u0301bakh', 'ŉ', 'Карабах', '卡', '😀', 'ﬁ', 'ﾅ', '²'])(
  '%s is not usual',
  (text) => {
    expect(isUsual(text)).toBe(false);
  },
);

test('words stand where they stand in the text', () => {
  const text = '“L’Écho” – n. 5';
  expect(isUsual(text)).toBe(true);
  expect([...wordsOfUsual(text)].map(({ 0: word, index }) => [word, index])).toEqual([
    ['L', 1],
    ['Écho', 3],
    ['n', 11],
    ['5', 14],
  ]);
});

test('folded words have one space between them', () => {
  expect(foldUsual(' The “Straße”,  1.5-fold ')).toBe('the strasse 1 5 fold');
  expect(foldUsual('(At 40% — or more)')).toBe('at 40 or more');
  expect(foldUsual('–')).toBe('');
});
