import { expect, test } from 'vitest';
import { isUsual } from '../fold/usual-text';
import { compileRecogniser } from './compile-recogniser';
import { Recogniser } from './recogniser';

const name = (text: string, language: string) => ({ text, language, match: 'stem' as const, ambiguous: false });
const recogniser = new Recogniser(
  compileRecogniser([
    {
      id: 'a',
      names: [
        name('Nagorno-Karabakh', 'en'),
        name('Karabakh', 'en'),
        name('Górski Karabach', 'pl'),
        name('Höherer Garten', 'de'),
        name('Şuşa', 'az'),
        name('OSCE', 'en'),
        name('The Kara', 'en'),
        name('Karabakhskaja respublika', 'cs'),
        name('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'cy'),
      ],
      company: ['accord', '1994', 'x'],
      exclusions: ['Karabakh horse'],
      subtopics: [],
    },
  ]),
);
/** A character that is not usual has every unit folded. */
const found = (text: string, end: string) =>
  recogniser.find(text + end).map(({ start, end: behind, entry }) => [text.slice(start, behind), start, entry]);

test.each([
  ['Nagorno-Karabakh, in Nagorno  –  Karabakh; the Nagornokarabakh of NAGORNO KARABAKHIS.', 3],
  ['Karabakh. Karabakhs! Karabakhi, Karabakhian; karabakh Xkarabakh KarabakhskajA respublika', 4],
  ['Górskiego Karabachu, gorski KARABACH, Górski  Karabachem', 3],
  ['im „höheren Garten“ und Höherer Gartens', 1],
  ['Şuşa, Susa, Shusha, ŞUŞA’da', 2],
  ['OSCE, the OSCE’s, osce, OSCEs', 2],
  ['The Karabakh horse; the Kara, The Kara’s. Accords of 1994, X.', 6],
  [
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio',
    1,
  ],
  ['constructor, toString and __proto__ of Karabakh', 1],
])('%s: the same phrases as with every unit folded', (text, least) => {
  expect(isUsual(text)).toBe(true);
  const phrases = found(text, '');
  expect(phrases.length).toBeGreaterThanOrEqual(least);
  expect(phrases).toEqual(found(text, ' ☭'));
});
