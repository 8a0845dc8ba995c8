import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { localDay } from '../inspect/now';
import { rankPassages } from './rank-passages';
import { readDossier, searchDebates } from './read-dossiers';

const usage = `Writes the skeleton of a record; what it leaves empty the compiler asks for, and nothing that exists is written over.
  npm run new:publisher -- <cc> <id>
  npm run new:owner -- <id>
  npm run new:topic -- <id> [--positions FOLDER [--dossier NAME,…] [--words WORD,… [--states ISO3,…] [--since YEAR]]]
Identifiers have a-z, 0-9 and hyphens. With --positions, passages that may hold a position are written beside the topic,
in candidates.jsonl, best first, each with its source's record: to be read and rewritten, never to be committed.`;

const data = path.resolve(import.meta.dirname, '../../data');
const today = localDay(new Date());
const claim = { by: '', url: '', read: today };

async function write(file: string, content: unknown): Promise<void> {
  const to = path.join(data, file);
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' });
  console.log(`wrote data/${file}`);
}

const writePublisher = (country: string, id: string): Promise<void> =>
  write(`publishers/${country}/${id}.json`, {
    id,
    names: { en: '' },
    domains: [{ host: '' }],
    facts: [{ field: 'kind', value: '', claims: [claim] }],
  });

const writeOwner = (id: string): Promise<void> =>
  write(`owners/${id}.json`, {
    id,
    names: { en: '' },
    facts: [{ field: 'ownership', value: { kind: '' }, claims: [claim] }],
  });

async function writeTopic(id: string): Promise<void> {
  await write(`topics/${id}/topic.json`, { id, status: 'draft', label: { en: '' }, kind: '' });
  await write(`topics/${id}/names.json`, [{ text: '', language: 'en' }]);
  await write(`topics/${id}/terms.json`, [{ text: '', language: 'en', kind: 'word' }]);
}

interface Given {
  readonly positions: string;
  readonly dossier?: string;
  readonly words?: string;
  readonly states?: string;
  readonly since: string;
}

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean);
const [firstSession, lastSession] = [45, 79];

async function writeCandidates(id: string, { positions, dossier, words, states, since }: Given): Promise<void> {
  const start = Math.max(firstSession, Number(since) - 1945);
  const sessions = Array.from({ length: lastSession - start + 1 }, (_, index) => start + index);
  const found = [
    ...listOf(dossier).flatMap((name) => readDossier(positions, name)),
    ...(words === undefined ? [] : searchDebates(positions, sessions, listOf(words), listOf(states))),
  ];
  const ranked = rankPassages([...new Map(found.map((one) => [one.text, one])).values()]);
  const file = path.join(data, 'topics', id, 'candidates.jsonl');
  await writeFile(file, ranked.map((passage) => `${JSON.stringify(passage)}\n`).join(''));
  console.log(`wrote ${ranked.length} passages to data/topics/${id}/candidates.jsonl`);
}

const isId = (text: string | undefined): text is string => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text ?? '');

const text = { type: 'string' } as const;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { positions: text, dossier: text, words: text, states: text, since: { ...text, default: '2010' } },
});
const [what, first, second] = positionals;
if (what === 'publisher' && isId(first) && first.length <= 3 && isId(second)) await writePublisher(first, second);
else if (what === 'owner' && isId(first)) await writeOwner(first);
else if (what === 'topic' && isId(first) && second === undefined) {
  await writeTopic(first).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' || values.positions === undefined) throw error;
  });
  if (values.positions !== undefined) await writeCandidates(first, { ...values, positions: values.positions });
} else {
  console.error(usage);
  process.exitCode = 1;
}
