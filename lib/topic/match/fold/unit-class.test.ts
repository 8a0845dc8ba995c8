import { expect, test } from 'vitest';
import { classify, classifyAny } from './unit-class';

test('what is told without patterns is what the patterns tell', () => {
  const other: string[] = [];
  for (let code = 0; code < 0x1_0000; code++) {
    const character = String.fromCharCode(code);
    if (classify(character) !== classifyAny(character, code)) other.push(code.toString(16));
  }
  expect(other).toEqual([]);
});
