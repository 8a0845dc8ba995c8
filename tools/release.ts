import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { localDay } from './inspect/now';

// usage: npm run release -- VERSION
// Writes the version and the changelog's heading, checks that nothing stands in the way, and makes both packages.
const root = path.resolve(import.meta.dirname, '..');
const [version = ''] = process.argv.slice(2);
const npm = (...args: readonly string[]): void => void execFileSync('npm', args, { cwd: root, stdio: 'inherit' });

if (/^\d+\.\d+\.\d+$/u.test(version)) {
  npm('version', version, '--no-git-tag-version', '--allow-same-version');
  const changelog = path.join(root, 'CHANGELOG.md');
  const text = readFileSync(changelog, 'utf8');
  const heading = `## Unreleased\n\n## ${version} – ${localDay(new Date())}\n`;
  if (!text.includes(`## ${version} `)) writeFileSync(changelog, text.replace('## Unreleased\n', heading));
  for (const script of ['release:check', 'messages', 'zip']) npm('run', script);
  console.log(`packages of ${version} are in .output; commit, and tag the commit v${version}`);
} else {
  console.error('usage: npm run release -- 1.2.3');
  process.exitCode = 1;
}
