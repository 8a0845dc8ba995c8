/** Where the ten digits of each script begin in the Basic Multilingual Plane. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
// oxlint-disable-next-line no-control-regex -- the quick way out for most pages
const ascii = /^[\u0000-\u05ff]*$/u;

/** The text with the digits of all scripts as 0 to 9; its length stays, so that places in it stay. */
export const withPlainDigits = (text: string): string =>
  ascii.test(text)
    ? text
    : text.replace(/(?![0-9])\p{Nd}/gu, (digit) => (digit.length === 1 ? plainDigit(digit) : digit));

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = zeros.findLast((start) => start <= code) ?? code;
  return code - zero < 10 ? String(code - zero) : digit;
}

const chinese: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  元: 1,
};

/** Reads 二〇二〇, 二十六, 廿一, 元; NaN where it is none. */
export function parseChineseNumber(text: string): number {
  if (text.length > 4) return Number.NaN;
  if (!/[十廿卅]/u.test(text)) {
    let value = 0;
    for (const digit of text) value = value * 10 + (chinese[digit] ?? Number.NaN);
    return value;
  }
  const [before = '', after = ''] = text.replace('廿', '二十').replace('卅', '三十').split('十');
  const tens = before === '' ? 1 : chinese[before];
  const ones = after === '' ? 0 : chinese[after];
  return (tens ?? Number.NaN) * 10 + (ones ?? Number.NaN);
}
