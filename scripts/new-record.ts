/**
 * Writes the skeleton of a record: `npm run new:publisher -- <cc> <id>`, `npm run new:topic -- <id>`.
 * What it leaves empty the compiler asks for; nothing that exists is written over.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localDay } from './inspect/now';

const data = path.resolve(import.meta.dirname, '../data');
const today = localDay(new Date());

async function write(file: string, content: unknown): Promise<void> {
  const to = path.join(data, file);
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' });
  console.log(`wrote data/${file}`);
}

const claim = { by: '', url: '', read: today };

async function writePublisher(country: string, id: string): Promise<void> {
  await write(`publishers/${country}/${id}.json`, {
    id,
    names: { en: '' },
    domains: [{ host: '' }],
    facts: [{ field: 'kind', value: '', claims: [claim] }],
  });
}

async function writeTopic(id: string): Promise<void> {
  await write(`topics/${id}/topic.json`, {
    id,
    label: { en: '' },
    kind: '',
    identifiers: {},
    reviewed: today,
    factsUntil: today.slice(0, 7),
    speakers: [{ id: '', name: '', kind: 'party' }],
  });
  await write(`topics/${id}/names.json`, [{ text: '', language: 'en' }]);
  await write(`topics/${id}/events.json`, [{ date: '', text: '', weight: 1, sources: [''] }]);
  await write(`topics/${id}/perspectives.json`, [{ id: '', speaker: '', date: '', text: '', sources: [''] }]);
  await write(`topics/${id}/statements.json`, []);
  await write(`topics/${id}/sources.json`, { '': { title: '', by: '', url: '', read: today } });
}

const [what, ...names] = process.argv.slice(2);
const isId = (text: string | undefined): text is string => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text ?? '');
const [first, second] = names;
if (what === 'publisher' && isId(first) && first.length <= 3 && isId(second)) await writePublisher(first, second);
else if (what === 'topic' && isId(first) && second === undefined) await writeTopic(first);
else {
  console.error(
    'usage: npm run new:publisher -- <cc> <id>, or npm run new:topic -- <id>; names in a-z, 0-9 and hyphens',
  );
  process.exitCode = 1;
}
