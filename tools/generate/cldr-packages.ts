import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of the CLDR: objects down to texts. */
export type CldrJson = { readonly [key: string]: CldrJson } & string;

export const readCldr = (file: string): CldrJson => JSON.parse(readFileSync(file, 'utf8')) as CldrJson;

/** Installs packages of the Unicode CLDR, as `name@version`, into a new temporary folder, whose path it gives. */
export function installCldr(packages: readonly string[]): string {
  const target = mkdtempSync(join(tmpdir(), 'cldr-'));
  const options = ['--prefix', target, '--ignore-scripts', '--legacy-peer-deps', '--no-save', '--no-audit'];
  execFileSync('npm', ['install', ...options, ...packages], { stdio: 'inherit' });
  return target;
}
