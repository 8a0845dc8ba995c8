import * as v from 'valibot';

const Parameters = v.array(v.pipe(v.string(), v.regex(/^[^\s&=#]+$/u, 'not the name of a parameter')));
const Segments = v.array(
  v.pipe(v.string(), v.regex(/^[\p{Ll}\p{Lo}\p{M}\d_-]+$/u, 'not a part of a path in lower case')),
);
const Labels = v.array(v.pipe(v.string(), v.regex(/^[^\p{Lu}]{3,}$/u, 'not in lower case')));

/** `data/page-kinds.json`: words in addresses and on pages that show what kind of page one is. */
export const PageKindWords = v.strictObject({
  $comment: v.optional(v.string()),
  /** Parameters that hold what was searched for. */
  searchParameters: Parameters,
  /** Whole parts of a path, by the kind of page that they lead to. */
  segments: v.strictObject({
    article: Segments,
    search: Segments,
    list: Segments,
    live: Segments,
    event: Segments,
    product: Segments,
    profile: Segments,
    'press-release': Segments,
    static: Segments,
    video: Segments,
  }),
  /** Parts of a path or of a host that a page has which asks for consent before it shows anything. */
  consent: Segments,
  /** Words within the last part of a path. */
  liveWords: Segments,
  /** What press releases write above or below their headline. */
  pressReleaseLabels: Labels,
});
export type PageKindWords = v.InferOutput<typeof PageKindWords>;
