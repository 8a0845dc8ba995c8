import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inAscii } from './in-ascii';

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/u.test(text);

test('a script does the same', () => {
  const script = `({
    plain: '${'a'.repeat(400)}',
    é: 'Şuşa “quoted” \\\\ \\n',
    template: \`\${'卡'}拉😀\`,
    lone: '\ud800',
    pattern: /[à-ž]+|😀/u.exec('xžé😀')[0],
    astral: /^[😀-😎]$/u.test('😃'),
    ə() { return this.é; },
  })`;
  const ascii = inAscii(script);
  expect(isAscii(ascii)).toBe(true);
  const [was, is] = [script, ascii].map((source) => runInNewContext(source) as Record<string, unknown>);
  expect(Object.keys(is ?? {})).toEqual(Object.keys(was ?? {}));
  expect(JSON.stringify(is)).toBe(JSON.stringify(was));
  expect(is?.['pattern']).toBe('žé');
  expect(is?.['astral']).toBe(true);
});

test('JSON says the same', () => {
  const value = { plain: 'a'.repeat(400), Իմ: ['\u2028', '\udc00', '"é"', 'a\\u00e9'] };
  const ascii = inAscii(JSON.stringify(value));
  expect(isAscii(ascii)).toBe(true);
  expect(JSON.parse(ascii)).toEqual(value);
});

test('what is mostly of other letters stays as it is', () => {
  const text = JSON.stringify({ name: 'Արցախի անկախության հռչակագիր' });
  expect(inAscii(text)).toBe(text);
});
