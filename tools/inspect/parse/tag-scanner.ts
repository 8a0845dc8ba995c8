import type { Token } from 'parse5';
import { decode } from './references';
import { NextOf } from './next-of';
import { hashed, lower, nameBetween } from './names';

/** What an ASCII unit does in a name of a tag or an attribute. */
const [inName, endsName, isOdd] = [0, 1, 2];
const roleInName = new Uint8Array(128).fill(inName);
for (const character of '\t\n\f />=') roleInName[character.charCodeAt(0)] = endsName;
for (const character of '"\'<\0') roleInName[character.charCodeAt(0)] = isOdd;

const [tab, lineFeed, formFeed, space] = [0x09, 0x0a, 0x0c, 0x20];
const [quote, apostrophe, slash, equals, greater, ampersand] = [0x22, 0x27, 0x2f, 0x3d, 0x3e, 0x26];
/** More attributes than that are left to the tokenizer, which compares their names faster. */
const mostAttributes = 40;

export const isSpace = (unit: number): boolean =>
  unit === space || unit === lineFeed || unit === tab || unit === formFeed;

export const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/** Reads one tag of a page at a time, where it is written as tags are; line ends are `\n`. */
export class TagScanner {
  name = '';
  attributes: Token.Attribute[] = [];
  isSelfClosing = false;
  /** The place after the last tag that was read. */
  end = 0;
  #at = 0;
  readonly #ampersand = new NextOf('&');

  constructor(readonly html: string) {}

  /** Reads the tag whose name begins here. False where it is oddly written, and nothing is said of it. */
  scan(start: number): boolean {
    this.#at = start;
    this.isSelfClosing = false;
    this.attributes = [];
    this.name = this.#takeName();
    if (this.name === '' || this.#unit() === equals) return false;
    for (;;) {
      const unit = this.#skipSpace();
      if (unit === greater) {
        this.end = this.#at + 1;
        return true;
      }
      if (unit === slash) {
        this.#at++;
        if (this.#unit() === greater) {
          this.isSelfClosing = true;
          this.end = this.#at + 1;
          return true;
        }
      } else if (!this.#takeAttribute()) return false;
    }
  }

  #unit(): number {
    return this.html.charCodeAt(this.#at);
  }

  #skipSpace(): number {
    let unit = this.#unit();
    while (isSpace(unit)) {
      this.#at++;
      unit = this.#unit();
    }
    return unit;
  }

  /** Empty where there is none, or an odd one. */
  #takeName(): string {
    const { html } = this;
    const start = this.#at;
    let at = start;
    let hash = 0;
    for (;;) {
      const unit = html.charCodeAt(at);
      // Not a number at the end of the page.
      if (!(unit < 128)) return '';
      const role = roleInName[unit];
      if (role === isOdd) return '';
      if (role === endsName) break;
      hash = hashed(hash, lower(unit));
      at++;
    }
    this.#at = at;
    return at === start ? '' : nameBetween(html, start, at, hash);
  }

  #takeAttribute(): boolean {
    const name = this.#takeName();
    if (name === '' || this.attributes.length >= mostAttributes) return false;
    let value = '';
    if (this.#skipSpace() === equals) {
      this.#at++;
      const unit = this.#skipSpace();
      const taken = unit === quote || unit === apostrophe ? this.#takeQuoted(unit) : this.#takeBare(unit);
      if (taken === undefined) return false;
      value = taken;
    }
    for (const other of this.attributes) if (other.name === name) return true;
    this.attributes.push({ name, value });
    return true;
  }

  #takeQuoted(mark: number): string | undefined {
    const start = this.#at + 1;
    const end = this.html.indexOf(mark === quote ? '"' : "'", start);
    if (end === -1) return undefined;
    this.#at = end + 1;
    return this.#valueBetween(start, end);
  }

  #takeBare(first: number): string | undefined {
    if (first === greater) return '';
    const start = this.#at;
    let unit = first;
    while (!isSpace(unit) && unit !== greater) {
      if (Number.isNaN(unit) || unit === ampersand) return undefined;
      this.#at++;
      unit = this.#unit();
    }
    return this.html.slice(start, this.#at);
  }

  #valueBetween(start: number, end: number): string | undefined {
    const first = this.#ampersand.from(this.html, start);
    if (first >= end) return this.html.slice(start, end);
    const decoded = decode(this.html, start, end, first, true);
    return decoded.end === end ? decoded.text : undefined;
  }
}
