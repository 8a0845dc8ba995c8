import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { alwaysRead, alwaysReadScope } from '../lib/report/shard';
import { alwaysScript } from './always-script';

test('the script hands on the same values', () => {
  const value = { name: `It's "here" \\ </script> \u2028\u2029 \ud800 é שלום`, list: [1, null, '\n'] };
  const files = new Map<string, unknown>(alwaysRead.map((path, at) => [path, { ...value, at }]));
  const scope: Record<string, Record<string, unknown>> = {};
  runInNewContext(alwaysScript(files), scope);
  for (const [path, expected] of files) {
    const handed = scope[alwaysReadScope]?.[path];
    expect(typeof handed === 'string' ? JSON.parse(handed) : handed).toEqual(expected);
  }
});
