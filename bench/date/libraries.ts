import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  // A peer that metascraper asks for.
  'debug@4.4.3',
];
const folder = process.env['MASTHEAD_BENCH_LIBRARIES'] ?? join(tmpdir(), 'masthead-bench-date');

/** From a page's text to its date, the parse included; the answer is cut to the day that it writes. */
export type ReadDate = (html: string, url: string) => Promise<string | null>;

/** Fetches the compared packages where they are not there yet. */
export function installLibraries(): void {
  if (existsSync(join(folder, 'node_modules', 'linkedom'))) return;
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

const loadParser = async () => (await load('linkedom'))['parseHTML'] as (html: string) => { document: unknown };

/** The compared libraries by their names, each loaded alone. */
export const libraries: Readonly<Record<string, () => Promise<ReadDate>>> = {
  async metascraper() {
    const readDate = ((await load('metascraper-date'))['default'] as Call)({ dateModified: false });
    const scrape = ((await load('metascraper'))['default'] as Call)([readDate]) as Call;
    return async (html, url) => dayOf(((await scrape({ html, url })) as Fields)?.['date']);
  },
  async defuddle() {
    const parseHtml = await loadParser();
    const defuddle = (await load('defuddle/dist/node.js'))['Defuddle'] as Call;
    return async (html, url) => dayOf(((await defuddle(parseHtml(html).document, url)) as Fields)?.['published']);
  },
  async Readability() {
    const parseHtml = await loadParser();
    type Made = new (document: unknown) => { parse(): Fields };
    const Readability = (await load('@mozilla/readability'))['Readability'] as Made;
    return async (html) => dayOf(new Readability(parseHtml(html).document).parse()?.['publishedTime']);
  },
  async extractus() {
    const extract = (await load('@extractus/article-extractor'))['extractFromHtml'] as Call;
    return async (html, url) => dayOf(((await extract(html, url)) as Fields)?.['published']);
  },
  // The first of its elements' attribute or text, as it stands.
  async unfluff() {
    const unfluff = (await load('unfluff'))['default'] as { lazy(html: string): { date(): unknown } };
    return async (html) => dayOf(unfluff.lazy(html).date());
  },
};
/** Those that read the day out of words that a reader sees, beside metadata; handing such words back is not reading. */
export const readingText: ReadonlySet<string> = new Set(['metascraper', 'defuddle']);
