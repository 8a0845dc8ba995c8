import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { parse as parsePlainly } from 'parse5';
import { baselineDate } from './baseline';
import { dayOf } from './day-of';

/** Installed on demand beside the system's temporary files; the project does not depend on them. */
const packages = [
  'metascraper@5.58.1',
  'metascraper-date@5.55.0',
  'defuddle@0.19.4',
  '@mozilla/readability@0.6.0',
  '@extractus/article-extractor@9.0.1',
  'unfluff@3.2.0',
  'linkedom@0.18.15',
  // The baseline's own, as every library has its parser for itself: code that serves two kinds of trees is slower for both.
  'plain-parse5@npm:parse5@8.1.1',
  // A peer that metascraper asks for.
  'debug@4.4.3',
];
const folder = process.env['MASTHEAD_BENCH_LIBRARIES'] ?? join(tmpdir(), 'masthead-bench-date');

/** Reads a page's date, the parse included; what it answers is cut to the day that it writes. */
export interface Reader {
  readonly name: string;
  /** Whether it reads the day out of words that a reader sees, beside metadata; handing such words back is not reading. */
  readonly readsText: boolean;
  read(html: string, url: string): Promise<string | null>;
}

function install(): void {
  if (existsSync(join(folder, 'node_modules', 'plain-parse5'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  console.error(`installing ${packages.join(', ')} into ${folder}`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  execFileSync('npm', ['install', '--prefix', folder, ...options, ...packages], { stdio: 'inherit' });
}

/** A package of the folder, whatever its module system. */
async function load(name: string): Promise<Record<string, unknown>> {
  const path = name.endsWith('.js')
    ? join(folder, 'node_modules', name)
    : createRequire(join(folder, 'package.json')).resolve(name);
  return (await import(pathToFileURL(path).href)) as Record<string, unknown>;
}

type Call = (...inputs: readonly unknown[]) => unknown;
type Fields = Readonly<Record<string, unknown>> | null | undefined;

/** The compared libraries, ready to read. */
export async function loadReaders(): Promise<Reader[]> {
  install();
  const parseHtml = (await load('linkedom'))['parseHTML'] as (html: string) => { document: unknown };
  const scraper = ((await load('metascraper'))['default'] as Call)([
    ((await load('metascraper-date'))['default'] as Call)({ dateModified: false }),
  ]) as Call;
  const defuddle = (await load('defuddle/dist/node.js'))['Defuddle'] as Call;
  const Readability = (await load('@mozilla/readability'))['Readability'] as new (
    document: unknown,
  ) => { parse(): Fields };
  const extract = (await load('@extractus/article-extractor'))['extractFromHtml'] as Call;
  const parse = (await load('plain-parse5'))['parse'] as typeof parsePlainly;
  const unfluff = (await load('unfluff'))['default'] as { lazy(html: string): { date(): unknown } };
  return [
    { name: 'baseline', readsText: false, read: async (html) => baselineDate(parse(html)) },
    {
      name: 'metascraper',
      readsText: true,
      read: async (html, url) => dayOf(((await scraper({ html, url })) as Fields)?.['date']),
    },
    {
      name: 'defuddle',
      readsText: true,
      read: async (html, url) => dayOf(((await defuddle(parseHtml(html).document, url)) as Fields)?.['published']),
    },
    {
      name: 'Readability',
      readsText: false,
      read: async (html) => dayOf(new Readability(parseHtml(html).document).parse()?.['publishedTime']),
    },
    {
      name: 'extractus',
      readsText: false,
      read: async (html, url) => dayOf(((await extract(html, url)) as Fields)?.['published']),
    },
    // The first of its elements' attribute or text, as it stands.
    { name: 'unfluff', readsText: false, read: async (html) => dayOf(unfluff.lazy(html).date()) },
  ];
}
