import { InsertionMode, type Parser, Token } from 'parse5';
import { endOfSpace, endOfWord } from './stretches';

/** The parser, as far as it says how it takes text. */
export type Handler = Parser<never> & { readonly insertionMode: InsertionMode; readonly skipNextNewLine: boolean };

/** Where text with white space in it is put into the tree as one piece. */
const takesWholeText: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.TEXT,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_SELECT,
  InsertionMode.IN_TEMPLATE,
]);

/** Hands a text to the parser: whole where it takes it so, else word by word, with the white space between them. */
export function emitText(handler: Handler, text: string, isForeign: boolean): void {
  const first = endOfSpace(text, 0);
  const isWhole = isForeign || takesWholeText.has(handler.insertionMode);
  if (first < text.length && isWhole && (first === 0 || !handler.skipNextNewLine)) {
    handler.onCharacter({ type: Token.TokenType.CHARACTER, chars: text, location: null });
    return;
  }
  for (let at = 0, end = first; at < text.length; at = end, end = endOfSpace(text, end)) {
    if (end > at) {
      const chars = text.slice(at, end);
      handler.onWhitespaceCharacter({ type: Token.TokenType.WHITESPACE_CHARACTER, chars, location: null });
      at = end;
    }
    if (at >= text.length) return;
    end = endOfWord(text, at);
    handler.onCharacter({ type: Token.TokenType.CHARACTER, chars: text.slice(at, end), location: null });
  }
}
