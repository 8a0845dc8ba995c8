import { expect, test } from 'vitest';
import { isWordUnit, scriptOf, wordPattern } from './words';

/** Blocks of the scripts that papers write, first and last unit. */
const blocks = [
  [0x0, 0x2ff],
  [0x370, 0x6ff],
  [0x900, 0xeff],
  [0x1000, 0x11ff],
  [0x1780, 0x17ff],
  [0x1e00, 0x1fff],
  [0x3000, 0x318f],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff00, 0xffdc],
] as const;

test('a unit belongs to a word as Unicode has it', () => {
  const wrong: string[] = [];
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) {
      const unit = String.fromCharCode(code);
      if (/\p{Cn}/u.test(unit)) continue;
      if (isWordUnit(unit) !== /[\p{L}\p{N}\p{M}]/u.test(unit)) wrong.push(code.toString(16));
    }
  expect(wrong).toEqual([]);
});

test.each([
  ['Der “Spiegel”—und d’Estaing', ['Der', 'Spiegel', 'und', 'd', 'Estaing']],
  ['به گزارش ایرنا، تهران', ['به', 'گزارش', 'ایرنا', 'تهران']],
  ['Ի՞նչ է «Արմենպրես»-ը։', ['Ի', 'նչ', 'է', 'Արմենպրես', 'ը']],
  ['新华社・共同（東京）', ['新华社', '共同', '東京']],
  ['AT&T 2020 🙂', ['AT', 'T', '2020']],
])('the words of %s', (text, words) => {
  expect(text.match(wordPattern)).toEqual(words);
});

test.each([
  ['1tv News', 'latin'],
  ['«Газета» News', 'cyrillic'],
  ['2020 ニュース', 'other'],
  ['2020', 'latin'],
])('the script of %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
