import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error The linter reads its configuration as plain JavaScript.
import { allowedImports as allowed } from '../oxlint.config.mjs';

const allowedImports = allowed as Readonly<Record<string, readonly string[]>>;
const parts = Object.keys(allowedImports);
const aboveLib = ['components', 'entrypoints', 'tools', 'build', 'tests', 'bench'];
const platform = ['webextension-polyfill', 'wxt/browser', 'preact', 'preact/hooks', 'node:fs', 'idb'];

type Plant = Readonly<{ file: string; imports: string }>;

const mayUse = (part: string, other: string): boolean =>
  part === other || allowedImports[part]?.includes(other) === true;

const forbidden: readonly Plant[] = [
  ...parts.flatMap((part) => [
    ...parts
      .filter((other) => !mayUse(part, other))
      .map((other) => ({ file: `lib/${part}/a.ts`, imports: `@/lib/${other}/deep/b` })),
    ...[...aboveLib, 'lib/extension'].map((folder) => ({ file: `lib/${part}/deep/a.ts`, imports: `@/${folder}/b` })),
    ...platform.map((name) => ({ file: `lib/${part}/a.ts`, imports: name })),
    { file: `lib/${part}/deep/a.ts`, imports: '../../other/b' },
  ]),
  { file: 'lib/date/a.ts', imports: '../publisher/b' },
  { file: 'lib/topic/match/a.ts', imports: '../report/b' },
  ...aboveLib.map((folder) => ({ file: 'lib/extension/popup/a.ts', imports: `@/${folder}/b` })),
  ...['lib/extension', 'entrypoints', 'compiler', 'tools'].map((folder) => ({
    file: 'components/popup/a.tsx',
    imports: `@/${folder}/b`,
  })),
  { file: 'components/popup/a.tsx', imports: 'webextension-polyfill' },
  ...['lib/extension', 'components', 'tools'].map((folder) => ({ file: 'compiler/a.ts', imports: `@/${folder}/b` })),
];

const accepted: readonly Plant[] = [
  ...parts.flatMap((part) =>
    parts
      .filter((other) => mayUse(part, other))
      .map((other) => ({ file: `lib/${part}/deep/a.ts`, imports: `@/lib/${other}/b` })),
  ),
  { file: 'lib/date/rules/a.ts', imports: '../text/b' },
  { file: 'components/popup/a.tsx', imports: '@/lib/report/b' },
  { file: 'lib/extension/popup/a.ts', imports: '@/lib/report/b' },
  { file: 'compiler/a.ts', imports: '@/lib/schema/b' },
];

let root = '';
let refused = new Set<string>();

const placeOf = (plant: Plant, index: number): string => plant.file.replace(/a(\.tsx?)$/u, `a${index}$1`);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'masthead-architecture-'));
  await cp(path.resolve('oxlint.config.mjs'), path.join(root, 'oxlint.config.mjs'));
  await mkdir(path.join(root, 'lib/date/text'), { recursive: true });
  for (const part of parts) await mkdir(path.join(root, 'lib', part), { recursive: true });
  for (const [index, plant] of [...forbidden, ...accepted].entries()) {
    const file = path.join(root, placeOf(plant, index));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `export { value } from '${plant.imports}';\n`);
  }
  refused = await filesRefused();
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

async function filesRefused(): Promise<Set<string>> {
  const report = await new Promise<string>((resolve) => {
    execFile(
      path.resolve('node_modules/.bin/oxlint'),
      ['-c', 'oxlint.config.mjs', '--format', 'json', '.'],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout) => resolve(stdout),
    );
  });
  const { diagnostics } = JSON.parse(report) as { diagnostics: readonly { code: string; filename: string }[] };
  return new Set(
    diagnostics
      .filter(({ code }) => code === 'eslint(no-restricted-imports)')
      .map(({ filename }) => path.normalize(filename)),
  );
}

describe('dependency rules', () => {
  it('refuse each forbidden import', () => {
    const missed = forbidden.filter((plant, index) => !refused.has(placeOf(plant, index)));
    expect(missed).toEqual([]);
  });

  it('accept each allowed import', () => {
    const wrong = accepted.filter((plant, index) => refused.has(placeOf(plant, forbidden.length + index)));
    expect(wrong).toEqual([]);
  });

  it('name every part of lib', async () => {
    const folders = (await readdir('lib', { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const named = new Set([...parts.map((part) => part.split('/')[0]), 'extension']);
    expect(folders.filter((name) => !named.has(name))).toEqual([]);
  });
});
