import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledTopic } from '@/lib/schema/compiled';
import { isOwnText } from '@/lib/topic/match/page-parts';
import { foldText, separatorUnit } from '@/lib/topic/match/fold/fold-text';
import { isWordClass } from '@/lib/topic/match/fold/unit-class';
import { reportSources } from './report-sources';
import { excerpt, splitSentences, type Sentence } from '@/lib/topic/match/sentences';
import type { ReportStatement } from './topic-report';

const quoteLength = 200;
/** A word of a pattern may have so many more letters in the text: resolution, resolutions. */
const moreLetters = 3;
const shortWord = 5;
/** So many units become text in one call; engines take no more than some ten thousand arguments. */
const chunk = 4_096;

interface FoldedSentence extends Sentence {
  /** Folded, every word with a space on both sides. */
  readonly folded: string;
}

function foldSentence(sentence: Sentence): FoldedSentence {
  const text = sentence.text.replaceAll('%', ' percent ');
  return { ...sentence, folded: ` ${foldWords(text)} ` };
}

/** Folded, with one space between words and nothing else. */
function foldWords(text: string): string {
  const { units, classes, length } = foldText(text);
  for (let i = 0; i < length; i++) if (!isWordClass(classes[i] ?? 0)) units[i] = separatorUnit;
  let folded = '';
  for (let i = 0; i < length; i += chunk)
    folded += String.fromCharCode(...units.subarray(i, Math.min(length, i + chunk)));
  return folded.trim().replaceAll(/ +/gu, ' ');
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

/** Whether all words of a pattern begin a word somewhere in the text; most patterns need no look at its sentences. */
function mayStand(text: string, words: readonly string[]): boolean {
  return words.every((word) => word === '#' || text.includes(` ${word}`));
}

/**
 * Figures and wordings that recur in texts of any side, found in the page by the topic's own patterns, beside dated
 * documents. Each once, with the page's words at the first place.
 */
export function reportStatements(topic: CompiledTopic, facts: PageFacts): ReportStatement[] {
  const sentences = facts.blocks
    .filter(({ place }) => isOwnText(place))
    .flatMap(({ text }) => splitSentences(text))
    .map(foldSentence);
  const all = sentences.map(({ folded }) => folded).join('');
  return topic.statements.flatMap(({ id, label, patterns, documents }) => {
    const possible = patterns.filter((words) => mayStand(all, words));
    for (const sentence of possible.length > 0 ? sentences : []) {
      const hit = possible.find((words) => words.every((word) => findWord(sentence.folded, word) >= 0));
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
