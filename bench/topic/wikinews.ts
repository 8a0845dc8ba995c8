import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { PageFacts } from '@/lib/page/page-facts';
import { topicsOf } from '@/lib/topic/match/find-topics';
import { pageParts } from '@/lib/topic/match/page-parts';
import { gatherEvidence } from '@/lib/topic/match/topic-evidence';
import { benchNames, matcherFor } from './bench-topics';
import { wikinewsArticles } from './wikinews-articles';

// usage: npm run bench:wikinews      the recogniser beside the labels of docs/audits/2026-11-wikinews.md
const Label = v.picklist(['about', 'mentioned']);
const Labels = v.strictObject({
  labelled: v.string(),
  topics: v.array(v.string()),
  labels: v.record(v.string(), v.record(v.string(), Label)),
  read: v.array(v.string()),
});
interface Found {
  readonly label: v.InferOutput<typeof Label>;
  readonly names: string;
}

const { topics, labels, read } = v.parse(Labels, JSON.parse(readFileSync('bench/topic/wikinews-labels.json', 'utf8')));
const recognised = benchNames();

function findLabels(facts: PageFacts): Map<string, Found> {
  const found = topicsOf(gatherEvidence(pageParts(facts), matcherFor(facts, recognised)));
  return new Map(
    found.map(({ id, about, because }) => [id, { label: about ? 'about' : 'mentioned', names: because.join(', ') }]),
  );
}

/** How many pairs of article and topic are so labelled, so found, and both. */
class Tally {
  labelled = 0;
  found = 0;
  both = 0;
  add(labelled: boolean, found: boolean): void {
    this.labelled += Number(labelled);
    this.found += Number(found);
    this.both += Number(labelled && found);
  }
  line(): string {
    const { labelled, found, both } = this;
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
    return `labelled ${labelled}, found ${found}, both ${both}: precision ${share(both, found)}, recall ${share(both, labelled)}`;
  }
}

const tallies = new Map(['all', ...topics].map((id) => [id, { about: new Tally(), any: new Tally() }]));
let articles = 0;
for (const [id, facts] of wikinewsArticles()) {
  if (!read.includes(id)) throw new Error(`not labelled: ${id}`);
  articles++;
  const found = findLabels(facts);
  for (const topic of topics) {
    const [label, answer] = [labels[id]?.[topic], found.get(topic)];
    for (const tally of [tallies.get('all'), tallies.get(topic)]) {
      tally?.about.add(label === 'about', answer?.label === 'about');
      tally?.any.add(label !== undefined, answer !== undefined);
    }
    if (label !== answer?.label)
      console.log(
        `${topic}: ${label ?? 'neither'}, found ${answer?.label ?? 'neither'} | ${id} | ${answer?.names ?? ''}`,
      );
  }
}
console.log(`\n${articles} articles, ${articles * topics.length} pairs of article and topic`);
for (const [id, { about, any }] of tallies)
  console.log(`${id}\n  about        ${about.line()}\n  any mention  ${any.line()}`);
