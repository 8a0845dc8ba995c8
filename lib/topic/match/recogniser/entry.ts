/** What a found phrase is to its topic. */
export const entryKinds = ['name', 'company', 'exclusion', 'subtopic'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Entry {
  /** Index in the recogniser's list of topics. */
  readonly topic: number;
  readonly kind: EntryKind;
  /** Index of the subtopic whose word it is; else 0. */
  readonly subtopic: number;
  /** Letters that may follow. */
  readonly tail: number;
  /** Also means something else. */
  readonly ambiguous: boolean;
  /** A place of the topic: by itself, where ambiguous, it brings no topic. */
  readonly place: boolean;
  /** Begins with a capital, and counts only where the text writes one. */
  readonly cased: boolean;
  /** An abbreviation: capitals throughout. */
  readonly capitals: boolean;
  /** May stand behind a short word written onto it. */
  readonly clitics: boolean;
  /** Too short to be told without its marks: one of `RecogniserData.marked` must stand there. */
  readonly marked: boolean;
}

const bits = { ambiguous: 1, cased: 2, capitals: 4, clitics: 8, marked: 16, place: 32 } as const;
const [tailUnit, subtopicUnit, kindUnit, topicUnit] = [64, 1024, 32_768, 131_072];
export const maxTail = subtopicUnit / tailUnit - 1;
export const maxSubtopics = kindUnit / subtopicUnit;

/** One number an entry, so that the packaged file stays small and needs no preparing. */
export function packEntry(entry: Entry): number {
  let packed = entry.topic * topicUnit + entryKinds.indexOf(entry.kind) * kindUnit;
  packed += entry.subtopic * subtopicUnit + Math.min(entry.tail, maxTail) * tailUnit;
  for (const [name, bit] of Object.entries(bits)) if (entry[name as keyof typeof bits]) packed += bit;
  return packed;
}

export const tailOf = (packed: number): number => (packed >>> 6) & 15;
export const allowsClitics = (packed: number): boolean => (packed & bits.clitics) !== 0;

export function unpackEntry(packed: number): Entry {
  return {
    topic: Math.floor(packed / topicUnit),
    kind: entryKinds[(packed >>> 15) & 3] ?? 'name',
    subtopic: (packed >>> 10) & 31,
    tail: tailOf(packed),
    ambiguous: (packed & bits.ambiguous) !== 0,
    place: (packed & bits.place) !== 0,
    cased: (packed & bits.cased) !== 0,
    capitals: (packed & bits.capitals) !== 0,
    clitics: allowsClitics(packed),
    marked: (packed & bits.marked) !== 0,
  };
}
