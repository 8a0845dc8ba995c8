import { limits } from './limits';

/** The class names and id of an element, then of the ancestors that have any. */
export interface Hints {
  readonly own: string;
  readonly outer: Hints | undefined;
}

/** Each followed by ` < `, cut to what a hint may hold. Made only where it is asked for. */
export function hintOf(hints: Hints | undefined): string {
  let text = '';
  for (let at = hints; at !== undefined && text.length < limits.hint; at = at.outer) text += `${at.own} < `;
  return text.length > limits.hint ? text.slice(0, limits.hint) : text;
}
