import type { PageFacts } from '@/lib/facts/page-facts';
import type { CompiledTopic } from '@/lib/record/compiled';
import { isOwnText } from './count-mentions';
import { foldName, foldText } from './fold/fold-text';
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

/** A word or phrase of a pattern, as an expression over a folded sentence. `#` is any number. */
function wordExpression(word: string): RegExp {
  if (word === '#') return / \d+ /u;
  const letters = foldName(word.replaceAll('%', 'percent')).replaceAll(/[^\p{L}\p{N}\p{M} ]/gu, '');
  return new RegExp(letters.length < shortWord ? ` ${letters} ` : ` ${letters}[\\p{L}\\p{M}]{0,${moreLetters}} `, 'u');
}

/** The first word's place in the sentence's own text, near enough for cutting a quote around it. */
const placeOf = ({ text, folded }: FoldedSentence, expression: RegExp): number =>
  Math.round((Math.max(0, folded.search(expression)) / folded.length) * text.length);

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
    const expressions = patterns.map((words) => words.map(wordExpression));
    for (const sentence of sentences) {
      const hit = expressions.find((words) => words.every((word) => word.test(sentence.folded)));
      if (hit === undefined) continue;
      return [
        {
          id,
          label,
          quote: excerpt(sentence.text, placeOf(sentence, hit[0] ?? /^/u), quoteLength),
          documents: documents.map(({ text, sources }) => ({ text, sources: reportSources(sources, topic.sources) })),
        },
      ];
    }
    return [];
  });
}
