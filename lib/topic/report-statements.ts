import type { PageFacts } from '@/lib/facts/page-facts';
import type { CompiledTopic } from '@/lib/record/compiled';
import { isOwnText } from './count-mentions';
import { foldText } from './fold/fold-text';
import { isWordClass } from './fold/unit-class';
import { reportSources } from './report-sources';
import { excerpt, splitSentences, type Sentence } from './sentences';
import type { ReportStatement } from './topic-report';

const quoteLength = 200;
/** A word of a pattern may have so many more letters in the text: resolution, resolutions. */
const moreLetters = 3;
const shortWord = 5;

interface FoldedSentence extends Sentence {
  /** Folded, every word with a space on both sides. */
  readonly folded: string;
}

function foldSentence(sentence: Sentence): FoldedSentence {
  const { units, classes, length } = foldText(sentence.text.replaceAll('%', ' percent '));
  let folded = ' ';
  for (let i = 0; i < length; i++) folded += isWordClass(classes[i] ?? 0) ? String.fromCharCode(units[i] ?? 0) : ' ';
  return { ...sentence, folded: `${folded.replaceAll(/ +/gu, ' ')} ` };
}

const endOfWord = (text: string, at: number): number => text.indexOf(' ', at);

/** Where a number stands in a folded sentence; -1 where none does. */
function findNumber(folded: string): number {
  for (let at = 1; at < folded.length; at = endOfWord(folded, at) + 1)
    if (/^\d+$/u.test(folded.slice(at, endOfWord(folded, at)))) return at;
  return -1;
}

/** Where a word or phrase of a pattern stands in a folded sentence; -1 where it does not. `#` is any number. */
function findWord(folded: string, word: string): number {
  if (word === '#') return findNumber(folded);
  const more = word.length < shortWord ? 0 : moreLetters;
  for (let at = folded.indexOf(` ${word}`); at >= 0; at = folded.indexOf(` ${word}`, at + 1)) {
    const ending = folded.slice(at + 1 + word.length, endOfWord(folded, at + 1 + word.length));
    if (ending.length <= more && !/\d/u.test(ending)) return at;
  }
  return -1;
}

/** The first word's place in the sentence's own text, near enough for cutting a quote around it. */
const placeOf = ({ text, folded }: FoldedSentence, word: string): number =>
  Math.round((Math.max(0, findWord(folded, word)) / folded.length) * text.length);

/**
 * Figures and wordings that recur in texts of any side, found in the page by the topic's own patterns, beside dated
 * documents. Each once, with the page's words at the first place.
 */
export function reportStatements(topic: CompiledTopic, facts: PageFacts): ReportStatement[] {
  const sentences = facts.blocks
    .filter(({ place }) => isOwnText(place))
    .flatMap(({ text }) => splitSentences(text))
    .map(foldSentence);
  return topic.statements.flatMap(({ id, label, patterns, documents }) => {
    for (const sentence of sentences) {
      const hit = patterns.find((words) => words.every((word) => findWord(sentence.folded, word) >= 0));
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
