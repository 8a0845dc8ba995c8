import { cutPlace, cutText } from '@/lib/text/cut-text';
import { hintOf, type Hints } from './hints';
import { limits } from './limits';
import type { Place, TextBlock } from './page-facts';
import { placeOf, type Surroundings, takeBack } from './place';

/** The block element that text stands in, and what is around it. */
export interface Surrounding {
  readonly tag: string;
  readonly surroundings: Surroundings;
  readonly hints: Hints | undefined;
}

/** Gathers the character data between block boundaries into blocks, within the limits. */
export class TextBlocks {
  readonly blocks: TextBlock[] = [];
  full = false;
  /** Whether the page has text that found no room. */
  isCut = false;
  #parts: string[] = [];
  #length = 0;
  #total = 0;
  #seen = { title: false, paragraphs: 0 };

  /** The index that the text being gathered will have. */
  get index(): number {
    return this.blocks.length;
  }

  /** How many characters of it were taken, from its beginning; none of the space between elements, which begins no block. */
  add(data: string): number {
    if ((this.full || this.#parts.length === 0) && !hasText(data)) return 0;
    const room = this.full ? 0 : Math.min(limits.blockText - this.#length, limits.text - this.#total - this.#length);
    const part = data.slice(0, cutPlace(data, room));
    if (part.length < data.length) this.isCut = true;
    if (part === '') return 0;
    this.#parts.push(part);
    this.#length += part.length;
    return part.length;
  }

  /** Ends the block that was gathered; where there was only space, nothing comes of it. */
  end({ tag, surroundings, hints }: Surrounding, title = ''): void {
    if (this.#parts.length === 0) return;
    const text = collapse(this.#parts.join('')).toWellFormed();
    this.#parts = [];
    this.#length = 0;
    if (text === '') return;
    const { naming } = surroundings;
    if (tag === 'h1' && naming?.isWrong === false && isOfTitle(text, title)) takeBack(naming);
    const place: Place = placeOf(surroundings, tag, this.#seen);
    if (place === 'title') this.#seen.title = true;
    if (place === 'lead' && text.length > 60) this.#seen.paragraphs++;
    const block = { text, place, tag: cutText(tag, limits.tagName), hint: hintOf(hints) };
    this.blocks.push(block);
    naming?.placed.push(block);
    this.#total += text.length;
    this.full = this.blocks.length >= limits.blocks || this.#total >= limits.text;
  }
}

/** Whether the title of the document repeats a heading, or begins with it; a word or two may be the site's name. */
const isOfTitle = (heading: string, title: string): boolean =>
  heading.length >= 15 && title.toLowerCase().startsWith(heading.toLowerCase());

/** Whether there is more than white space; most text that is begins with a letter. */
const hasText = (data: string): boolean => isPlainLetter(data.charCodeAt(0)) || /\S/u.test(data);
const isPlainLetter = (unit: number): boolean => unit > 0x20 && unit < 0x80;

/** White space folded to one space; a `\n` that a line break left stays. */
// oxlint-disable no-control-regex -- the mark of a line break is a control character on purpose
export function collapse(text: string): string {
  // All runs but the single space, which is most of them.
  const folded = text.replace(/[^\S \u0001][^\S\u0001]*| [^\S\u0001]+/gu, ' ');
  return (folded.includes(lineBreak) ? folded.replace(/ ?\u0001[ \u0001]*/gu, '\n') : folded).trim();
}

/** Stands for a line break until white space is folded. */
export const lineBreak = '\u0001';
