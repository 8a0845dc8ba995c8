import { isOfText } from '@/lib/page/is-of-text';
import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledTopic } from '@/lib/schema/compiled';
import { isOwnText } from '@/lib/topic/match/page-parts';
import { figureIn } from './figures';
import { foldWords } from './fold-words';
import { reportSources } from './report-sources';
import { excerpt, splitSentences, type Sentence } from '@/lib/topic/match/sentences';
import type { ReportStatement } from './topic-report';

const quoteLength = 200;
/** A word of a pattern may have so many more letters in the text: resolution, resolutions. */
const moreLetters = 3;
const shortWord = 5;

interface FoldedSentence extends Sentence {
  /** Folded, every word with a space on both sides. */
  readonly folded: string;
}

const foldSentence = (sentence: Sentence): FoldedSentence => ({
  ...sentence,
  folded: ` ${foldWords(sentence.text)} `,
});

const endOfWord = (text: string, at: number): number => text.indexOf(' ', at);

/** A word that counts thousands or millions; with an ending and no number before it, it counts nothing: "millions". */
const scale =
  /(?:^| )(?:thousand|million|milliard|billion|миллион|миллиард|мільйон|мільярд|milyon|milyar|միլիոն|միլիարդ)$/u;

/** Where a word or phrase of a pattern stands in a folded sentence; -1 where it does not. */
function findWord(folded: string, word: string): number {
  const more = word.length < shortWord ? 0 : moreLetters;
  for (let at = folded.indexOf(` ${word}`); at >= 0; at = folded.indexOf(` ${word}`, at + 1)) {
    const ending = folded.slice(at + 1 + word.length, endOfWord(folded, at + 1 + word.length));
    if (ending.length > more || /\d/u.test(ending)) continue;
    if (ending === '' || !scale.test(word) || /\d$/u.test(folded.slice(0, at))) return at;
  }
  return -1;
}

/** Whether a sentence has all words of a pattern; `#` is any figure. */
const hasAll = ({ text, folded }: FoldedSentence, words: readonly string[]): boolean =>
  words.every((word) => (word === '#' ? figureIn(text) >= 0 : findWord(folded, word) >= 0));

/** The first word's place in the sentence's own text, near enough for cutting a quote around it. */
const placeOf = ({ text, folded }: FoldedSentence, word: string): number =>
  word === '#'
    ? Math.max(0, figureIn(text))
    : Math.round((Math.max(0, findWord(folded, word)) / folded.length) * text.length);

/** Whether all words of a pattern begin a word somewhere in the text; most patterns need no look at its sentences. */
function mayStand(text: string, words: readonly string[]): boolean {
  return words.every((word) => word === '#' || text.includes(` ${word}`));
}

/**
 * Figures and wordings that recur in texts of any side, found in the page by the topic's own patterns, beside dated
 * documents. Each once, with the page's words at the first place; not in what a picture or chart says.
 */
export function reportStatements(topic: CompiledTopic, facts: PageFacts): ReportStatement[] {
  const sentences = facts.blocks
    .filter((block) => isOwnText(block.place) && isOfText(block))
    .flatMap(({ text }) => splitSentences(text))
    .map(foldSentence);
  const all = sentences.map(({ folded }) => folded).join('');
  return topic.statements.flatMap(({ id, label, patterns, documents }) => {
    const possible = patterns.filter((words) => mayStand(all, words));
    for (const sentence of possible.length > 0 ? sentences : []) {
      const hit = possible.find((words) => hasAll(sentence, words));
      if (hit === undefined) continue;
      return [
        {
          id,
          label,
          quote: excerpt(sentence.text, placeOf(sentence, hit[0] ?? ''), quoteLength),
          documents: documents.map(({ text, sources }) => ({ text, sources: reportSources(sources, topic.sources) })),
        },
      ];
    }
    return [];
  });
}
