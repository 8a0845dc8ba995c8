import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { topicsOf } from '@/lib/topic/match/find-topics';
import { pageParts } from '@/lib/topic/match/page-parts';
import { gatherEvidence } from '@/lib/topic/match/topic-evidence';
import { benchNames, matcherFor } from './bench-topics';
import { ownTexts } from './own-texts';
import { pageOf } from './page';

// usage: npm run bench:own-texts      our own texts, and what is told otherwise than they are written
interface LanguageText {
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  readonly expected: string;
}
const names = benchNames();

function verdict(topic: string, facts: ReturnType<typeof pageOf>): string {
  const found = topicsOf(gatherEvidence(pageParts(facts), matcherFor(facts, names))).find(({ id }) => id === topic);
  return found === undefined ? 'neither' : found.about ? 'about' : 'mentioned';
}

const tally = new Map<string, { right: number; all: number }>();
function add(group: string, topic: string, title: string, expected: string, said: string): void {
  const count = tally.get(group) ?? { right: 0, all: 0 };
  tally.set(group, { right: count.right + Number(said === expected), all: count.all + 1 });
  if (said !== expected) console.log(`${group}: ${topic}, ${expected}, told ${said}: ${title}`);
}
for (const { facts, about, mentioned, host } of ownTexts()) {
  const topic = host.replace('own text ', '');
  const expected = about.length > 0 ? 'about' : mentioned.length > 0 ? 'mentioned' : 'neither';
  add(`by topic, ${expected}`, topic, facts.title, expected, verdict(topic, facts));
}
for (const file of globSync('tests/topic-languages/*.json').toSorted()) {
  const language = basename(file, '.json');
  for (const { topic, title, text, expected } of JSON.parse(readFileSync(file, 'utf8')) as LanguageText[])
    add(language, topic, title, expected, verdict(topic, pageOf(title, text.split('\n'), language)));
}
for (const [group, { right, all }] of tally) console.log(group.padEnd(20), right, 'of', all);
