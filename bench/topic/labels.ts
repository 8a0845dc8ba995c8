import { writeFileSync } from 'node:fs';
import { scoreOf, type TopicWeights } from '@/lib/topic/match/weigh-topic';
import { benchNames, benchTopics } from './bench-topics';
import { labelledPages } from './labelled-pages';
import { ownTexts } from './own-texts';
import { type LabelledCandidates, teach } from './topic-model';
import { candidatesOf } from './topic-samples';

// usage: npm run bench:topic-labels [-- --wrong] [-- --write]
// Precision and recall of the labelled pages, each judged by weights that no page of its host taught. `--wrong` prints
// what is wrong, `--write` writes lib/topic/match/topic-weights.json, taught by all pages.
const folds = 10;
const foldOf = (host: string): number =>
  Array.from(host).reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7) % folds;

const topics = benchTopics();
const known = new Set(topics.map(({ id }) => id));
const names = benchNames(topics);
const all: LabelledCandidates[] = labelledPages().map((page) => ({
  page,
  candidates: candidatesOf(page.facts, names),
}));
/** Our own short texts teach too, of their own topic only: pages so short, and in so many languages, are rare among the labels. */
const own: LabelledCandidates[] = ownTexts().map((page) => ({
  page,
  candidates: candidatesOf(page.facts, names).filter(({ topic }) => page.host.endsWith(` ${topic}`)),
}));
const unknown = new Set(
  all.flatMap(({ page }) => [...page.about, ...page.mentioned]).filter((topic) => !known.has(topic)),
);
if (unknown.size > 0) console.log('labels of topics without names, left out:', [...unknown].join(' '));

interface Judged {
  readonly labelled: LabelledCandidates;
  readonly about: ReadonlySet<string>;
  readonly mentioned: ReadonlySet<string>;
}

function judge(labelled: LabelledCandidates, weights: TopicWeights): Judged {
  const about = new Set<string>();
  const mentioned = new Set<string>();
  for (const { topic, features } of labelled.candidates)
    if (scoreOf(weights.about, features) >= weights.about.threshold) about.add(topic);
    else if (scoreOf(weights.mentioned, features) >= weights.mentioned.threshold) mentioned.add(topic);
  return { labelled, about, mentioned };
}

const judged: Judged[] = Array.from({ length: folds }, (_, fold) => {
  const weights = teach([...all, ...own].filter(({ page }) => foldOf(page.host) !== fold));
  return all.filter(({ page }) => foldOf(page.host) === fold).map((one) => judge(one, weights));
}).flat();

const ratio = (right: number, of: number): string => `${of === 0 ? '-' : (right / of).toFixed(2)} (${right} of ${of})`;
/** Wilson's interval, 95 %. */
function interval(right: number, of: number): string {
  if (of === 0) return '';
  const z = 1.96;
  const p = right / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return `[${(middle - half).toFixed(2)}, ${(middle + half).toFixed(2)}]`;
}

function report(title: string, pages: readonly Judged[]): void {
  let [aboutSaid, aboutRight, aboutLabelled, found, mentions, mentionsFound, falseMentions, hard, hardWrong] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const {
    labelled: { page },
    about,
    mentioned,
  } of pages) {
    aboutSaid += about.size;
    aboutRight += [...about].filter((topic) => page.about.includes(topic)).length;
    const labelledAbout = page.about.filter((topic) => known.has(topic));
    aboutLabelled += labelledAbout.length;
    found += labelledAbout.filter((topic) => about.has(topic)).length;
    const labelledMentions = page.mentioned.filter((topic) => known.has(topic));
    mentions += labelledMentions.length;
    mentionsFound += labelledMentions.filter((topic) => about.has(topic) || mentioned.has(topic)).length;
    falseMentions += [...mentioned].filter(
      (topic) => !page.about.includes(topic) && !page.mentioned.includes(topic),
    ).length;
    if (!page.isHardNegative) continue;
    hard++;
    if (about.size + mentioned.size > 0) hardWrong++;
  }
  console.log(
    `${title.padEnd(22)} ${String(pages.length).padStart(3)} pages  about: precision ${ratio(aboutRight, aboutSaid)} ${interval(aboutRight, aboutSaid)} recall ${ratio(found, aboutLabelled)} ${interval(found, aboutLabelled)}  mentioned: recall ${ratio(mentionsFound, mentions)}, ${falseMentions} false  hard negatives with a topic ${hardWrong} of ${hard}`,
  );
}

const firm = judged.filter(({ labelled }) => !labelled.page.isDoubtful);
report('firm labels', firm);
report(
  'doubtful labels',
  judged.filter(({ labelled }) => labelled.page.isDoubtful),
);
console.log('\nfirm labels by language');
const languages = [...new Set(firm.map(({ labelled }) => labelled.page.language))];
for (const language of languages.toSorted())
  report(
    language,
    firm.filter(({ labelled }) => labelled.page.language === language),
  );
console.log('\nfirm labels by source of the page');
const sourceOf = ({ labelled: { page } }: Judged) =>
  page.file.startsWith('..') ? (page.file.split('/')[2] ?? '') : (page.id.split('/')[0] ?? '');
for (const source of [...new Set(firm.map(sourceOf))].toSorted())
  report(
    source,
    firm.filter((one) => sourceOf(one) === source),
  );

if (process.argv.includes('--wrong'))
  for (const {
    labelled: { page, candidates },
    about,
    mentioned,
  } of judged) {
    const because = (topic: string) => {
      const one = candidates.find((candidate) => candidate.topic === topic);
      return one === undefined
        ? 'nothing'
        : [...one.evidence.terms.values()]
            .map(
              ({ text, role, rarity, blocks, inTitle, inLead }) =>
                `${text}/${role}${rarity}x${blocks}${inTitle ? 'T' : ''}${inLead ? 'L' : ''}`,
            )
            .join(' ');
    };
    const line = (what: string, topic: string) =>
      console.log(
        what,
        page.isDoubtful ? 'doubtful' : 'firm',
        page.language,
        page.file,
        topic,
        '|',
        page.about.join(),
        '|',
        page.mentioned.join(),
        '|',
        because(topic).slice(0, 400),
      );
    for (const topic of about)
      if (!page.about.includes(topic))
        line(page.mentioned.includes(topic) ? 'ABOUT-not-mentioned' : 'ABOUT-WRONG', topic);
    for (const topic of page.about)
      if (known.has(topic) && !about.has(topic)) line(mentioned.has(topic) ? 'MISSED-said-mentioned' : 'MISSED', topic);
    for (const topic of page.mentioned)
      if (known.has(topic) && !about.has(topic) && !mentioned.has(topic)) line('UNMENTIONED', topic);
    for (const topic of mentioned)
      if (!page.about.includes(topic) && !page.mentioned.includes(topic)) line('FALSE-MENTION', topic);
  }
const weights = teach([...all, ...own]);
if (process.argv.includes('--write'))
  writeFileSync('lib/topic/match/topic-weights.json', `${JSON.stringify(weights, null, 2)}\n`);
console.log(JSON.stringify(weights));
