/** A passage of a document that may hold a position, with the source record that a topic would cite. */
export interface Passage {
  readonly text: string;
  /** The sentence that follows it. */
  readonly next?: string;
  readonly speaker: string;
  readonly date: string;
  readonly source: {
    readonly title: string;
    readonly by: string;
    readonly url: string;
    readonly date: string;
    readonly via?: string;
  };
  /** Why it must be compared with the record before it is used; absent where it is the record's text. */
  readonly check?: string;
}

/** Words that state a position, by how firmly. */
const stances: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/\b(reject|condemn|recogni[sz]e|oppose|denounce|demand|refuse|vote[ds]? (for|against|in favou?r))\w*/giu, 3],
  [/\b(supports?|supported|call(s|ed)? (for|on|upon)|urge[sd]?|reaffirm\w*|reiterate\w*|insist\w*)\b/giu, 2],
  [/\b(must|should|welcome[sd]?|committed to|convinced|position|right to|unacceptable|deplore\w*)\b/giu, 1],
];

/** How likely a passage states a position that can be shown: the weight of its words, more where they are few. */
export function stanceOf(text: string): number {
  let weight = 0;
  for (const [pattern, each] of stances) weight += each * Math.min(2, [...text.matchAll(pattern)].length);
  return weight / Math.sqrt(Math.max(20, text.split(/\s+/u).length));
}

/** The passages that state most firmly something first; of one speaker and year only the best few. */
export function rankPassages(passages: readonly Passage[], mostOfOne = 3): Passage[] {
  const kept = new Map<string, number>();
  return passages
    .map((passage) => ({ passage, stance: stanceOf(passage.text) }))
    .toSorted((a, b) => b.stance - a.stance)
    .filter(({ passage: { speaker, date } }) => {
      const key = `${speaker} ${date.slice(0, 4)}`;
      const count = (kept.get(key) ?? 0) + 1;
      kept.set(key, count);
      return count <= mostOfOne;
    })
    .map(({ passage }) => passage);
}
