import { countedNames, findPhrases } from '@/lib/topic/match/count-mentions';
import { compileRecogniser } from '@/lib/topic/match/recogniser/compile-recogniser';
import { Recogniser } from '@/lib/topic/match/recogniser/recogniser';
import { benchTopics } from './bench-topics';
import { pageOf } from './page';
import { readSib, sibLanguages, type SibLanguage } from './sib';

// usage: npm run bench:topic-mentions      prints every mention of our topics in SIB-200, to be judged by reading
const recogniser = new Recogniser(compileRecogniser(benchTopics()));
const english = readSib('en');
let sentences = 0;
let hits = 0;
for (const language of Object.keys(sibLanguages) as SibLanguage[]) {
  for (const [id, sentence] of readSib(language)) {
    sentences++;
    const facts = pageOf('', [sentence], language);
    for (const [topic, found] of findPhrases(facts, recogniser))
      for (const { text } of countedNames(found, facts)) {
        hits++;
        console.log(
          language,
          recogniser.topics[topic]?.id,
          `[${text}]`,
          language === 'en' ? sentence : `${sentence} | ${english.get(id)}`,
        );
      }
  }
}
console.log(
  `${hits} mentions of ${recogniser.topics.length} topics in ${sentences} sentences, ${Object.keys(sibLanguages).length} languages`,
);
