import { isSpace } from './tag-scanner';

const [slash, greater] = [0x2f, 0x3e];

/** The place after the white space that stands here. */
export function endOfSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The place of the next white space after this unit. */
export function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the tag begins that ends the raw text of an element of this name; the page's length where there is none. */
export function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    const after = at + 2 + name.length;
    const unit = html.charCodeAt(after);
    if ((unit === greater || unit === slash || isSpace(unit)) && html.slice(at + 2, after).toLowerCase() === name)
      return at;
  }
  return html.length;
}
