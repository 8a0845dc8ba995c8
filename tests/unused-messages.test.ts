import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unusedMessages } from './support/unused-messages';

const root = path.resolve(import.meta.dirname, '..');
const code = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
);
const english = JSON.parse(readFileSync(path.join(root, 'public/locales/en.json'), 'utf8')) as object;

test('each message is used by the code', () => expect(unusedMessages(Object.keys(english), code)).toEqual([]));

test('a message that no code uses is found', () =>
  expect(
    unusedMessages(
      ['a.text', 'a.kind.one', 'a.kind.one.note', 'a.gone', 'b.kind.one'],
      ["t('a.text')", 't(`a.kind.${kind}`)'],
    ),
  ).toEqual(['a.kind.one.note', 'a.gone', 'b.kind.one']));
