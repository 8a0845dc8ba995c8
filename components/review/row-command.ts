/** What a key asks of the list. */
export type RowCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'details'
  | 'choose'
  | 'reviewed'
  | 'later'
  | 'remove'
  | 'undo'
  | 'search';

const named: Readonly<Record<string, RowCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'details',
  Delete: 'remove',
  '/': 'search',
};
const letters: Readonly<Record<string, RowCommand>> = {
  j: 'next',
  k: 'previous',
  x: 'choose',
  e: 'reviewed',
  l: 'later',
  u: 'undo',
};

export interface Key {
  readonly key: string;
  /** The key's place on the keyboard, `KeyJ`: letters of other scripts stand on the same keys. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The command of a key pressed in the list; undefined where it is none of ours. */
export function rowCommand({ key, code, ctrlKey, metaKey, altKey }: Key): RowCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (Object.hasOwn(named, key)) return named[key];
  const letter = /^[a-z]$/iu.test(key) ? key : key.length === 1 && /^Key[A-Z]$/u.test(code) ? code.slice(3) : '';
  return letters[letter.toLowerCase()];
}
