import { html as names, Token, Tokenizer, TokenizerMode } from 'parse5';
import { emitText, type Handler } from './emit-text';
import { NextOf } from './next-of';
import { decode } from './references';
import { endOfRaw } from './stretches';
import { isLetter, TagScanner } from './tag-scanner';

/** What is used of the tokenizer's inside; `tools/inspect/parse-html.test.ts` shows that it still holds. */
interface TokenizerInside {
  state: number;
  active: boolean;
  paused: boolean;
  inLoop: boolean;
  inForeignNode: boolean;
  lastStartTagName: string;
  consumedAfterSnapshot: number;
  readonly currentCharacterToken: object | null;
  readonly preprocessor: { readonly html: string; pos: number; isEol: boolean; bufferWaterline: number };
  _runParsingLoop(): void;
  _consume(): number;
  _ensureHibernation(): boolean;
  _callState(codePoint: number): void;
  _emitCurrentCharacterToken(nextLocation: null): void;
}
const Inside = Tokenizer as unknown as new (...given: ConstructorParameters<typeof Tokenizer>) => TokenizerInside;

/** The tokenizer's numbers of its states. */
const [data, rcdata, rawText, scriptData]: readonly [number, number, number, number] = [
  TokenizerMode.DATA,
  TokenizerMode.RCDATA,
  TokenizerMode.RAWTEXT,
  TokenizerMode.SCRIPT_DATA,
];
const [less, slash, exclamation, dash, greater] = [0x3c, 0x2f, 0x21, 0x2d, 0x3e];

/**
 * The tokenizer, which takes a page one code point at a time, with one difference: tags, comments, scripts and stretches of
 * text that are written as usual are taken whole. All else is left to it. The page must have neither `\r` nor `\0`.
 */
export class StrideTokenizer extends Inside {
  readonly #handler: Handler;
  #scanner = new TagScanner('');
  /** Before this place no stride is tried: what stands there is odd. */
  #odd = 0;
  readonly #less = new NextOf('<');
  readonly #ampersand = new NextOf('&');
  readonly #commentEnd = new NextOf('-->');
  readonly #oddCommentEnd = new NextOf('--!>');

  constructor(...given: ConstructorParameters<typeof Tokenizer>) {
    super(...given);
    this.#handler = given[1] as unknown as Handler;
    // The page is kept whole, so that places in it stay.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY;
  }

  override _runParsingLoop(): void {
    if (this.inLoop) return;
    this.inLoop = true;
    const { preprocessor } = this;
    const { html } = preprocessor;
    this.#scanner = new TagScanner(html);
    while (this.active && !this.paused) {
      const at = preprocessor.pos + 1;
      const end = at < this.#odd || at >= html.length ? at : this.#stride(html, at);
      if (end > at) {
        preprocessor.pos = end - 1;
        preprocessor.isEol = false;
        continue;
      }
      this.consumedAfterSnapshot = 0;
      const codePoint = this._consume();
      if (!this._ensureHibernation()) this._callState(codePoint);
    }
    this.inLoop = false;
  }

  /** Takes what begins here; the place after it, or the same place where the tokenizer itself has to go on. */
  #stride(html: string, at: number): number {
    const { state } = this;
    if (state === rcdata || state === rawText || state === scriptData) return this.#takeRaw(html, at);
    if (state !== data) return at;
    if (html.charCodeAt(at) !== less) return this.#takeText(html, at, this.#less.from(html, at), true);
    const unit = html.charCodeAt(at + 1);
    if (isLetter(unit)) return this.#takeStartTag(at);
    if (unit === slash) return isLetter(html.charCodeAt(at + 2)) ? this.#takeEndTag(at) : at;
    return unit === exclamation ? this.#takeComment(html, at) : at;
  }

  #takeStartTag(at: number): number {
    const scanner = this.#scanner;
    if (!scanner.scan(at + 1)) return at;
    const { name: tagName, isSelfClosing: selfClosing, attributes: attrs, end } = scanner;
    this.#beforeToken();
    this.lastStartTagName = tagName;
    const tagID = names.getTagID(tagName);
    this.#handler.onStartTag({
      type: Token.TokenType.START_TAG,
      tagName,
      tagID,
      selfClosing,
      ackSelfClosing: false,
      attrs,
      location: null,
    });
    return end;
  }

  #takeEndTag(at: number): number {
    if (!this.#scanner.scan(at + 2)) return at;
    this.#endTag(this.#scanner.name);
    return this.#scanner.end;
  }

  #endTag(tagName: string): void {
    this.#beforeToken();
    this.#handler.onEndTag({
      type: Token.TokenType.END_TAG,
      tagName,
      tagID: names.getTagID(tagName),
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: null,
    });
  }

  #takeComment(html: string, at: number): number {
    const start = at + 4;
    const isComment = html.charCodeAt(at + 2) === dash && html.charCodeAt(at + 3) === dash;
    const isAbrupt =
      html.charCodeAt(start) === greater || (html.charCodeAt(start) === dash && html.charCodeAt(start + 1) === greater);
    if (!isComment || isAbrupt) return at;
    const end = this.#commentEnd.from(html, start);
    if (end === html.length || this.#oddCommentEnd.from(html, start) < end) return at;
    this.#beforeToken();
    this.#handler.onComment({ type: Token.TokenType.COMMENT, data: html.slice(start, end), location: null });
    return end + 3;
  }

  /** Takes the text of a script, a style sheet, a title or the like, and the tag that ends it. */
  #takeRaw(html: string, at: number): number {
    const name = this.lastStartTagName;
    const close = endOfRaw(html, at, name);
    const text = html.slice(at, close);
    const isEscaped = this.state === scriptData && text.includes('<!--') && /<script/iu.test(text);
    const after = close + 2 + name.length;
    if (isEscaped || html.charCodeAt(after) !== greater) {
      this.#odd = close + 1;
      return at;
    }
    const end = close === at ? at : this.#takeText(html, at, close, this.state === rcdata);
    if (end < close) {
      this.#odd = close + 1;
      return end;
    }
    this.#endTag(name);
    return after + 1;
  }

  /** Takes text as far as its references are easily read. */
  #takeText(html: string, at: number, end: number, hasReferences: boolean): number {
    const ampersand = hasReferences ? this.#ampersand.from(html, at) : end;
    if (ampersand >= end) {
      this.#emitText(html.slice(at, end));
      return end;
    }
    const decoded = decode(html, at, end, ampersand, false);
    if (decoded.end > at) this.#emitText(decoded.text);
    return decoded.end;
  }

  #emitText(text: string): void {
    if (this.currentCharacterToken !== null) this._emitCurrentCharacterToken(null);
    emitText(this.#handler, text, this.inForeignNode);
  }

  /** What the tokenizer itself took before comes first, and after a tag it is in text again. */
  #beforeToken(): void {
    if (this.currentCharacterToken !== null) this._emitCurrentCharacterToken(null);
    this.state = data;
  }
}
