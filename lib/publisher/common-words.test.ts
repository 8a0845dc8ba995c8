import { expect, test } from 'vitest';
import { isCommonWord, isMeantAsName } from './common-words';

/** The name stands between the angle brackets. */
function isMeant(marked: string, language: string, place: 'body' | 'title' = 'body'): boolean {
  const offset = marked.indexOf('<');
  const name = marked.slice(offset + 1, marked.indexOf('>'));
  const found = { name, id: '', domain: '', offset, length: name.length };
  return isMeantAsName(found, { text: marked.replace(/[<>]/gu, ''), place }, language);
}

test.each([
  ['<Mehr> berichtet das Blatt morgen.', 'de'],
  ['Das sagte er gestern. <Mehr> schreibt er nicht.', 'de-DE'],
  ['<People> said that the bridge is closed.', 'en'],
  ['<Sözcü> bildirdi', 'tr'],
  ['he told <The Times>', 'en-US'],
  ['the Marshall <Project> found that', 'en'],
  ['לפי <הארץ>', 'he'],
  ['<Mehr> berichtet', ''],
])('a word of the language: %s (%s)', (text, language) => expect(isMeant(text, language)).toBe(false));

test.each([
  ['laut <Mehr> ist die Brücke zu', 'de'],
  ['„<Mehr>“ berichtet', 'de'],
  ['<Mehr> reported on Monday', 'en'],
  ['“<Sözcü>” bildirdi', 'tr'],
  ['<Dawn> reported on Monday', 'en'],
  ['<Reuters> berichtet', 'de'],
  ['לפי "<הארץ>"', 'he'],
])('a name: %s (%s)', (text, language) => expect(isMeant(text, language)).toBe(true));

test('in a headline every word may have a capital', () =>
  expect(isMeant('Why Some <People> Said No', 'en', 'title')).toBe(false));

test('alone in a line an ordinary word names nobody', () => {
  expect(isCommonWord('Dawn', 'en-GB')).toBe(true);
  expect(isCommonWord('Dawn', 'de')).toBe(false);
  expect(isCommonWord('Mehr', '')).toBe(true);
  expect(isCommonWord('The Guardian', 'en')).toBe(false);
});
