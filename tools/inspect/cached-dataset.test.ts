import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateOf } from './cached-dataset';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'masthead-state-'));
  for (const folder of ['data', 'lib/publisher', 'lib/topic', 'lib/text', 'compiler']) {
    await mkdir(path.join(root, folder), { recursive: true });
    await writeFile(path.join(root, folder, 'a.ts'), 'one');
  }
  await writeFile(path.join(root, 'project.json'), '{}');
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('stateOf', () => {
  it('stays the same where nothing changed', async () => {
    expect(await stateOf(root)).toBe(await stateOf(root));
  });

  it.each(['data/a.ts', 'lib/publisher/a.ts', 'lib/topic/a.ts', 'lib/text/a.ts', 'compiler/a.ts', 'project.json'])(
    'changes with %s',
    async (file) => {
      const before = await stateOf(root);
      await writeFile(path.join(root, file), 'changed');
      expect(await stateOf(root)).not.toBe(before);
    },
  );
});
