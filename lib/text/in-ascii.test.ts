import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inAscii } from './in-ascii';

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/u.test(text);

test('a script does the same', () => {
  const script = `({
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
  const value = { Իմ: ['\u2028', '\udc00', '"é"', 'a\\u00e9'] };
  const ascii = inAscii(JSON.stringify(value));
  expect(isAscii(ascii)).toBe(true);
  expect(JSON.parse(ascii)).toEqual(value);
});
