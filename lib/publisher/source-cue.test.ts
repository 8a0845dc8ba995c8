import { expect, test } from 'vitest';
import { hasSourceCue } from './source-cue';

/** The name stands between the angle brackets. */
const isSource = (marked: string): boolean => {
  const offset = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  return hasSourceCue(marked.replace(/[<>]/gu, ''), offset, end - offset);
};

test.each([
  'According to <Valley Messenger>, the bridge is closed.',
  'according to the news agency “<Valley Messenger>',
  'REPORTED BY THE <VALLEY MESSENGER>',
  'The minister told <Valley Messenger> that',
  'Das <Tageblatt> berichtete am Montag',
  '<Tageblatt>“, schrieb der',
  'сообщает агентство «<Долина>»',
  '<Vadi Haber>’e göre köprü kapandı',
  'به گزارش <ایرنا>',
])('a source: %s', (text) => {
  expect(isSource(text)).toBe(true);
});

test.each([
  'He reads <Valley Messenger> every day.',
  '<Valley Messenger>',
  'The <Valley Messenger> building',
  '<Mehr> Informationen finden Sie hier',
  'It was sold <Messenger> stock',
  'The square via <Messenger>/Jane Roe',
  'Jane Roe/<Messenger> via the agency',
])('no source: %s', (text) => {
  expect(isSource(text)).toBe(false);
});
