import { foldCharacter } from './fold-character';
import { unitClass } from './unit-class';

export const separatorUnit = 0x20;
/** A character's letters are at most this many units (ligatures, U+FDFA); longer ones are cut. */
const maxLetters = 4;
/** A name is mostly shorter: what a text read from its middle has room for at first. */
const usualRoom = 64;

const knownUnit = new Uint16Array(0x1_0000);
const knownClass = new Uint8Array(0x1_0000);
const several = new Map<string, string>();

/** Fills the table's entry for one unit that is a whole character. */
function learn(code: number): number {
  const folded = foldCharacter(String.fromCharCode(code));
  const letters = folded.letters.slice(0, maxLetters);
  if (letters.length > 1) several.set(String.fromCharCode(code), letters);
  knownUnit[code] = letters.length === 1 ? letters.charCodeAt(0) : 0;
  return (knownClass[code] = folded.class);
}

/**
 * A text as the recogniser reads it, folded only as far as somebody asks (`reaches`). Units, classes and offsets run
 * alike, one entry a folded unit.
 */
export class FoldedText {
  /** Folded units; every run of separators is one `separatorUnit`. */
  units: Uint16Array;
  classes: Uint8Array;
  /** How many units are there so far. */
  length = 0;
  /** Where in the original text the unit began. */
  #offsets: Uint32Array;
  #text = '';
  #next = 0;

  constructor(room = usualRoom) {
    this.units = new Uint16Array(room);
    this.classes = new Uint8Array(room);
    this.#offsets = new Uint32Array(room);
  }

  /** Begins anew with a text, from one of its positions on. */
  begin(text: string, from: number): void {
    this.#text = text;
    this.#next = from;
    this.length = 0;
  }

  /** Whether there is a unit at a position; folds up to it. */
  reaches(at: number): boolean {
    while (this.length <= at && this.#next < this.#text.length) this.#foldNext();
    return this.length > at;
  }

  /** Where in the original text a unit began; behind the last one the text's end. */
  offsetOf(at: number): number {
    return this.reaches(at) ? (this.#offsets[at] ?? 0) : this.#text.length;
  }

  #foldNext(): void {
    const at = this.#next++;
    const code = this.#text.charCodeAt(at);
    const [of, unit] = [knownClass[code] ?? 0, knownUnit[code] ?? 0];
    if (unit !== 0) this.#put(unit, of, at);
    else if (of === unitClass.separator) this.#separate(at);
    else this.#foldAny(at, code);
  }

  #separate(at: number): void {
    if (this.length > 0 && this.classes[this.length - 1] === unitClass.separator) return;
    this.#put(separatorUnit, unitClass.separator, at);
  }

  /** Characters that fold to several units or none, those of two units, and such as were not met before. */
  #foldAny(at: number, code: number): void {
    let of: number = knownClass[code] || (code >= 0xd800 && code < 0xe000 ? 0 : learn(code));
    let letters: string | undefined;
    if (of === 0) {
      const character = String.fromCodePoint(this.#text.codePointAt(at) ?? 0);
      // An unpaired surrogate is no letter and no separator.
      const folded = character.length === 2 ? foldCharacter(character) : { class: unitClass.other, letters: '\ufffd' };
      if (character.length === 2) this.#next++;
      of = folded.class;
      letters = folded.letters.slice(0, maxLetters);
    } else if (knownUnit[code] === 0 && of > unitClass.separator) letters = several.get(this.#text.charAt(at));
    if (of === unitClass.dropped) return;
    if (of === unitClass.separator) this.#separate(at);
    else if (letters === undefined) this.#put(knownUnit[code] ?? 0, of, at);
    else for (let k = 0; k < letters.length; k++) this.#put(letters.charCodeAt(k), of, at);
  }

  #put(unit: number, of: number, offset: number): void {
    if (this.length === this.units.length) this.#grow();
    this.units[this.length] = unit;
    this.classes[this.length] = of;
    this.#offsets[this.length++] = offset;
  }

  #grow(): void {
    const room = 2 * this.units.length;
    const [oldUnits, oldClasses, oldOffsets] = [this.units, this.classes, this.#offsets];
    (this.units = new Uint16Array(room)).set(oldUnits);
    (this.classes = new Uint8Array(room)).set(oldClasses);
    (this.#offsets = new Uint32Array(room)).set(oldOffsets);
  }
}

/** Folds a whole text, keeping where each unit stood. */
export function foldText(text: string): FoldedText {
  const folded = new FoldedText(text.length + 16);
  folded.begin(text, 0);
  folded.reaches(Infinity);
  return folded;
}

/** The folded units as a string, without separators at the ends; for names. */
export function foldName(name: string): string {
  const { units, length } = foldText(name);
  let folded = '';
  for (let i = 0; i < length; i++) folded += String.fromCharCode(units[i] ?? 0);
  return folded.trim();
}
