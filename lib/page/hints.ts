import { cutText } from '@/lib/text/cut-text';
import { limits } from './limits';

/** The class names and id of an element, then of the ancestors that have any. */
export class Hints {
  text: string | undefined;

  constructor(
    readonly own: string,
    readonly outer: Hints | undefined,
  ) {}
}

/** Each followed by ` < `, cut to what a hint may hold. Made only where it is asked for, and kept for those inside. */
export function hintOf(hints: Hints | undefined): string {
  if (hints === undefined) return '';
  if (hints.text !== undefined) return hints.text;
  let text = '';
  let at: Hints | undefined = hints;
  while (at !== undefined && text.length < limits.hint) {
    if (at.text !== undefined) {
      text += at.text;
      break;
    }
    text += `${at.own} < `;
    at = at.outer;
  }
  hints.text = cutText(text, limits.hint);
  return hints.text;
}
