import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const reference = /&(?:#\d+|#[Xx][\dA-Fa-f]+|[\dA-Za-z]+);/y;
/** `&b=` in an address, or an ampersand alone: no reference in any attribute. */
const plainInAttribute = /&(?:[\dA-Za-z]+=|(?![\dA-Za-z#]))/y;
const plainInText = /&(?![\dA-Za-z#])/y;
const known = new Map<string, string | undefined>();
const mostKnown = 2_000;

/** What a reference with its semicolon stands for; undefined where it is not surely one. */
function meaningOf(text: string): string | undefined {
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before;
  const [node] = parseFragment(text).childNodes;
  const read = (node as DefaultTreeAdapterTypes.TextNode | undefined)?.value ?? '';
  // What ends with a semicolon is none, or only begins with one; white space and replaced units are the tokenizer's own affair.
  const meaning = read === '' || read.endsWith(';') || /[\t\n\f\r \0]/u.test(read) ? undefined : read;
  if (known.size < mostKnown) known.set(text, meaning);
  return meaning;
}

/** A stretch of a page with its references read, as far as that is easily done. */
export interface Decoded {
  readonly text: string;
  /** Where it ends: before a reference that is left to the tokenizer. */
  readonly end: number;
}

/** Reads the references of a stretch, of which the first ampersand is at `ampersand`. */
export function decode(html: string, start: number, end: number, ampersand: number, isAttribute: boolean): Decoded {
  const plain = isAttribute ? plainInAttribute : plainInText;
  let text = '';
  let from = start;
  let at = ampersand;
  while (at !== -1 && at < end) {
    plain.lastIndex = reference.lastIndex = at;
    if (plain.test(html)) {
      at = html.indexOf('&', at + 1);
      continue;
    }
    const found = reference.exec(html)?.[0] ?? '';
    const meaning = found === '' || at + found.length > end ? undefined : meaningOf(found);
    if (meaning === undefined) return { text: text + html.slice(from, at), end: at };
    text += html.slice(from, at) + meaning;
    from = at + found.length;
    at = html.indexOf('&', from);
  }
  return { text: text + html.slice(from, end), end };
}
