import list from '@/data/common-words.json';
import type { TextBlock } from '@/lib/page/page-facts';
import type { CommonWords } from '@/lib/schema/common-words';
import type { FoundName } from './name-index';

// The compiler has checked the file against this schema.
const { languages }: CommonWords = list;
type Kind = 'words' | 'subjects';

/** @param language where it is not known, the words of all languages count */
function isListed(name: string, kind: Kind, language: string): boolean {
  const primary = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  const lists = primary === '' ? Object.values(languages) : [languages[primary]];
  return lists.some((one) => one?.[kind]?.includes(name) === true);
}

/** Whether a publisher's name is an ordinary word of the language, which alone in a line names nobody. */
export const isCommonWord = (name: string, language: string): boolean =>
  isListed(name, 'words', language) || isListed(name, 'subjects', language);

const openingQuotes = '"“„«‹‘「『';
const closingQuotes = '"”“»›’」』';
const beginsSentence = /(?:^|[.!?…:;。！？]["”“»’)\]]*|\n)\s*$/u;

/** "Marshall Project" is another name. */
const endsInCapital = /\p{Lu}[\p{L}\p{M}]*\s$/u;

/**
 * Whether a name before or behind a verb of saying is meant as one. A word that may stand there itself is one in
 * quotation marks, or with a capital letter within a sentence, where a word would have none.
 */
export function isMeantAsName(
  { name, offset, length }: FoundName,
  { text, place }: Pick<TextBlock, 'text' | 'place'>,
  language: string,
): boolean {
  if (!isListed(name, 'subjects', language)) return true;
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset + length)];
  if (before !== '' && after !== '' && openingQuotes.includes(before) && closingQuotes.includes(after)) return true;
  // "The Times" is as many papers' as there are towns, and other scripts know no capital letters.
  if (name.includes(' ') || name === name.toLowerCase() || place === 'title') return false;
  const left = text.slice(Math.max(0, offset - 20), offset);
  return !beginsSentence.test(left) && !endsInCapital.test(left);
}
