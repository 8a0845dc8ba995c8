import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Installed on demand beside the system's temporary files; the project does not depend on them. */
const packages = [
  'metascraper@5.58.1',
  'metascraper-date@5.55.0',
  'defuddle@0.19.4',
  '@mozilla/readability@0.6.0',
  '@extractus/article-extractor@9.0.1',
  'unfluff@3.2.0',
  'linkedom@0.18.15',
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
  if (existsSync(join(folder, 'node_modules', 'linkedom'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  console.error(`installing ${packages.join(', ')} into ${folder}`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  execFileSync('npm', ['install', '--prefix', folder, ...options, ...packages], { stdio: 'inherit' });
}

/** The calendar day of an answer as it is written, in whatever zone. */
export function dayOf(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value.trim() : '';
  const iso = /^(\d{4}-\d{2}-\d{2})/u.exec(text)?.[1];
  if (iso !== undefined) return iso;
  const time = text === '' ? Number.NaN : Date.parse(text);
  if (Number.isNaN(time)) return null;
  const day = new Date(time);
  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join(
    '-',
  );
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
  const unfluff = (await load('unfluff'))['default'] as { lazy(html: string): { date(): unknown } };
  return [
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
