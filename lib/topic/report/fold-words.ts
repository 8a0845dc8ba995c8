import { foldText, separatorUnit } from '@/lib/topic/match/fold/fold-text';
import { isWordClass } from '@/lib/topic/match/fold/unit-class';
import { joinThousands } from './figures';

/** So many units become text in one call; engines take no more than some ten thousand arguments. */
const chunk = 4_096;

/** Folded words with one space between them: the same for the words of a pattern and those of a page. */
export function foldWords(written: string): string {
  const text = joinThousands(written).replaceAll('%', ' percent ');
  const { units, classes, length } = foldText(text);
  for (let i = 0; i < length; i++) if (!isWordClass(classes[i] ?? 0)) units[i] = separatorUnit;
  let folded = '';
  for (let i = 0; i < length; i += chunk)
    folded += String.fromCharCode(...units.subarray(i, Math.min(length, i + chunk)));
  return folded.trim().replaceAll(/ +/gu, ' ');
}
