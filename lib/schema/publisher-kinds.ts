/** What a publisher is; the same list for every country. */
export const publisherKinds = [
  'newspaper',
  'magazine',
  'news-website',
  'news-agency',
  'broadcaster',
  'fact-checker',
  'think-tank',
  'research-institute',
  'university',
  'monitor',
  'ngo',
  'foundation',
  'government-body',
  'parliament',
  'court',
  'international-organisation',
  'political-party',
  'company',
  'blog',
  'student-newspaper',
  'journal',
  'library',
  'platform',
  'encyclopedia',
  'other',
] as const;
export type PublisherKind = (typeof publisherKinds)[number];

/** Kinds of outlets that report news. */
export const reportingKinds: ReadonlySet<PublisherKind> = new Set<PublisherKind>([
  'newspaper',
  'magazine',
  'news-website',
  'news-agency',
  'broadcaster',
]);
