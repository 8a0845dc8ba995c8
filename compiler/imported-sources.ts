import * as v from 'valibot';
import type { Credit } from '@/lib/schema/compiled';
import { ImportedPublisher, ImportedSource } from '@/lib/schema/imported-record';
import type { Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

/** What each data set states of one host, in the order of the sources' files. */
export type Statements = readonly (readonly [code: string, line: ImportedPublisher])[];

/** How far the owners of each data set count, by its code; a data set without a rule may name none. */
export type OwnerRules = Readonly<Record<string, ImportedSource['owners']>>;

export interface Imported {
  readonly byHost: ReadonlyMap<string, Statements>;
  readonly credits: Readonly<Record<string, Credit>>;
  readonly ownerRules: OwnerRules;
  /** The day of the newest data set. */
  readonly newest: string;
}

/** Reads and checks all of data/imported/. @param today the day of the newest curated fact */
export function readImported(sources: Sources, today: string, problems: Problems): Imported {
  const byHost = new Map<string, (readonly [string, ImportedPublisher])[]>();
  const credits: Record<string, Credit> = {};
  const ownerRules: Record<string, ImportedSource['owners']> = {};
  const found = readCredits(sources, problems);
  const newest = [today, ...found.map(({ source }) => source.date)].toSorted().at(-1) ?? '';
  for (const { folder, source } of found) {
    const { code, credit: _, owners, ...rest } = source;
    if (Object.hasOwn(credits, code))
      problems.add(`imported/${folder}/source.json`, 'code', `${code} is another source’s code`);
    credits[code] = rest;
    ownerRules[code] = owners;
    const lines = `imported/${folder}/publishers.jsonl`;
    for (const [number, line] of readLines(lines, sources.get(lines) ?? '', problems)) {
      const said = byHost.get(line.d) ?? [];
      if (said.some(([by]) => by === code)) problems.add(`${lines}:${number}`, 'd', `${line.d} is there twice`);
      if (line.o !== undefined && owners === undefined)
        problems.add(`${lines}:${number}`, 'o', 'names an owner, and its record does not say how far owners count');
      said.push([code, line]);
      byHost.set(line.d, said);
    }
  }
  return { byHost, credits, ownerRules, newest };
}

function readCredits(sources: Sources, problems: Problems) {
  const found: { readonly folder: string; readonly source: ImportedSource }[] = [];
  for (const [file, text] of sources) {
    const folder = /^imported\/([^/]+)\/source\.json$/u.exec(file)?.[1];
    const source = folder === undefined ? undefined : parseSource(ImportedSource, file, text, problems);
    if (folder !== undefined && source !== undefined) found.push({ folder, source });
  }
  return found;
}

function* readLines(file: string, text: string, problems: Problems): Generator<readonly [number, ImportedPublisher]> {
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      problems.add(`${file}:${number}`, '', 'not JSON');
      continue;
    }
    const result = v.safeParse(ImportedPublisher, value);
    if (result.success) yield [number, result.output];
    else for (const issue of result.issues) problems.add(`${file}:${number}`, v.getDotPath(issue) ?? '', issue.message);
  }
}
