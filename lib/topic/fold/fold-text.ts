import { foldCharacter } from './fold-character';
import { unitClass } from './unit-class';

/** A text as the recogniser reads it; all three run alike, one entry a folded unit. */
export interface FoldedText {
  readonly length: number;
  /** Folded units; every run of separators is one `separatorUnit`. */
  readonly units: Uint16Array;
  readonly classes: Uint8Array;
  /** Where in the original text the unit began; one more entry than units: the end. */
  readonly offsets: Uint32Array;
}

export const separatorUnit = 0x20;
/** A character's letters are at most this many units (ligatures, U+FDFA); longer ones are cut. */
const maxLetters = 4;

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

/** Folds a text, in one pass, keeping where each unit stood. */
export function foldText(text: string): FoldedText {
  let room = text.length + 16;
  let units = new Uint16Array(room);
  let classes = new Uint8Array(room);
  let offsets = new Uint32Array(room + 1);
  let length = 0;
  const put = (unit: number, of: number, offset: number): void => {
    if (length === room) {
      room *= 2;
      const [oldUnits, oldClasses, oldOffsets] = [units, classes, offsets];
      (units = new Uint16Array(room)).set(oldUnits);
      (classes = new Uint8Array(room)).set(oldClasses);
      (offsets = new Uint32Array(room + 1)).set(oldOffsets);
    }
    units[length] = unit;
    classes[length] = of;
    offsets[length++] = offset;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const at = i;
    let of = knownClass[code] || (code >= 0xd800 && code < 0xe000 ? 0 : learn(code));
    let letters: string | undefined;
    if (of === 0) {
      const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
      // An unpaired surrogate is no letter and no separator.
      const folded = character.length === 2 ? foldCharacter(character) : { class: unitClass.other, letters: '\ufffd' };
      if (character.length === 2) i++;
      of = folded.class;
      letters = folded.letters.slice(0, maxLetters);
    } else if (knownUnit[code] === 0 && of > unitClass.separator) letters = several.get(text.charAt(i));
    if (of === unitClass.dropped) continue;
    if (of === unitClass.separator) {
      if (length === 0 || classes[length - 1] !== unitClass.separator) put(separatorUnit, of, at);
    } else if (letters === undefined) put(knownUnit[code] ?? 0, of, at);
    else for (let k = 0; k < letters.length; k++) put(letters.charCodeAt(k), of, at);
  }
  offsets[length] = text.length;
  return { length, units, classes, offsets };
}

/** The folded units as a string, without separators at the ends; for names. */
export function foldName(name: string): string {
  const { units, length } = foldText(name);
  let folded = '';
  for (let i = 0; i < length; i++) folded += String.fromCharCode(units[i] ?? 0);
  return folded.trim();
}
