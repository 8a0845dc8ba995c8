import { pageParts } from '@/lib/topic/match/page-parts';
import { topicsOf } from '@/lib/topic/match/find-topics';
import { gatherEvidence } from '@/lib/topic/match/topic-evidence';
import { benchNames, benchTopics, matcherFor } from './bench-topics';
import { pageOf } from './page';
import { readSib, sibLanguages, type SibLanguage } from './sib';

// usage: npm run bench:topic-mentions      prints every topic found in SIB-200's sentences, to be judged by reading
const topics = benchTopics();
const names = benchNames(topics);
const english = readSib('en');
let sentences = 0;
let hits = 0;
for (const language of Object.keys(sibLanguages) as SibLanguage[])
  for (const [id, sentence] of readSib(language)) {
    sentences++;
    const facts = pageOf('', [sentence], language);
    for (const { id: topic, about, because } of topicsOf(gatherEvidence(pageParts(facts), matcherFor(facts, names)))) {
      hits++;
      const translation = language === 'en' ? '' : ` | ${english.get(id)}`;
      console.log(
        language,
        topic,
        about ? 'about' : 'mentioned',
        `[${because.join(', ')}]`,
        `${sentence}${translation}`,
      );
    }
  }
console.log(
  `${hits} times one of ${topics.length} topics in ${sentences} sentences, ${Object.keys(sibLanguages).length} languages`,
);
