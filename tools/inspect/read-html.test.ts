import { expect, test } from 'vitest';
import { decodeHtml } from './read-html';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test.each([
  ['<meta content=charset>', 'é', 'Ã©'],
  ['<meta http-equiv=content-type content="text/html; charset">', 'é', 'Ã©'],
  ['<meta content="charset="><meta charset=windows-1251>', 'б', 'á'],
  ['<meta name=charset><meta charset="koi8-r">', 'Б', 'â'],
  ['<meta http-equiv="Content-Type" content="text/html; charset = windows-1251">', 'б', 'á'],
  ['<meta charset=utf-16>', 'é', 'Ã©'],
  ['<p>none', 'é', 'Ã©'],
  ['<p>none', 'é', 'é'],
])('%s with %s behind it as %j', (start, text, written) => {
  expect(decodeHtml(bytes(start + written))).toBe(start + text);
});

test.each(['hz-gb-2312', 'iso-2022-kr', 'iso-2022-cn', 'replacement'])('a page in %s is one sign', (label) => {
  expect(decodeHtml(bytes(`<meta charset="${label}"><h1>Hidden`))).toBe('\uFFFD');
});

test('an encoding that Node does not know is read as far as it can be', () => {
  expect(decodeHtml(bytes('<meta charset=iso-8859-16><h1>Plain'))).toContain('<h1>Plain');
});

test('a byte order mark counts more than any declaration', () => {
  expect(decodeHtml(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('<meta charset=hz-gb-2312>')))).toBe(
    '<meta charset=hz-gb-2312>',
  );
});
