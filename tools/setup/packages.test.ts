import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { whyPackagesAreMissing } from './packages.mjs';

async function folderWith(lock: object, installed: object | undefined): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-packages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: lock }));
  await mkdir(path.join(folder, 'node_modules'));
  if (installed !== undefined) {
    await writeFile(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return folder;
}

test.each([
  [
    'what is there fits',
    { '': {}, 'node_modules/a': { version: '1.0.0' } },
    { 'node_modules/a': { version: '1.0.0' } },
    undefined,
  ],
  ['a package of another platform is left out', { 'node_modules/b': { version: '1', optional: true } }, {}, undefined],
  ['nothing is there', {}, undefined, 'no packages are installed yet'],
  [
    'a package is missing',
    { 'node_modules/@x/a': { version: '1.0.0' } },
    {},
    '@x/a is missing, the lock file has 1.0.0',
  ],
  [
    'a package is of another version',
    { 'node_modules/a': { version: '2.0.0' } },
    { 'node_modules/a': { version: '1.0.0' } },
    'a is 1.0.0, the lock file has 2.0.0',
  ],
])('packages are compared with the lock file: %s', async (_, lock, installed, reason) => {
  expect(whyPackagesAreMissing(await folderWith(lock, installed))).toBe(reason);
});
