import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { browserNames, type BrowserName } from '@/tools/browsers/launch';
import { findBrowser } from '@/tools/setup/browsers.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built extension of each browser, in a folder of this run's own. */
    readonly extensions: Readonly<Record<BrowserName, string>>;
    readonly programs: Readonly<Record<BrowserName, string>>;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Builds once, unless `npm test` has just done so, and keeps a copy: another build may replace it meanwhile. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-e2e-'));
  const extensions = { chromium: path.join(folder, 'chromium'), firefox: path.join(folder, 'firefox') };
  for (const name of browserNames) {
    if (process.env['MASTHEAD_IS_BUILT'] !== '1') await build(targets[name]);
    await cp(path.join(root, `.output/${targets[name]}-mv3`), extensions[name], { recursive: true });
  }
  project.provide('extensions', extensions);
  project.provide('programs', { chromium: program('chromium'), firefox: program('firefox') });
  return () => rm(folder, { recursive: true, force: true });
}

async function build(target: string): Promise<void> {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  // Vitest's own environment would make this a test build.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [wxt, 'build', '--mv3', '-b', target], { cwd: root, env });
}

function program(name: BrowserName): string {
  const found = findBrowser(name);
  if (found === undefined) throw new Error(`no ${name} is installed; npm test installs it`);
  return found;
}
