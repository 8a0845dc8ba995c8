import type { PublisherKind } from '@/lib/schema/publisher-kinds';

/**
 * The kinds of merged.jsonl in our words. Those that are missing are left out on purpose:
 * "party outlet" and "government outlet" are judgements, "news source (unspecified)" says nothing.
 */
const kindOfType: Readonly<Record<string, PublisherKind>> = {
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  // Both stand for a news medium of whatever form, known by its site.
  'newspaper or news website': 'news-website',
  'news medium (Wikidata class)': 'news-website',
  'news website': 'news-website',
  'news agency': 'news-agency',
  magazine: 'magazine',
  'student newspaper': 'student-newspaper',
  'fact-checker': 'fact-checker',
  blog: 'blog',
  newsletter: 'other',
  satire: 'other',
  'non-profit organisation': 'ngo',
  organisation: 'other',
  company: 'company',
  'media company (Wikidata class)': 'company',
  'government body': 'government-body',
  'academic institution': 'university',
  'academic journal': 'journal',
  'political party': 'political-party',
  'think tank': 'think-tank',
  'think tank / research institution (EU Transparency Register 2019)': 'think-tank',
  // ROR lists research organisations and has no think tanks of its own.
  'think tank / research institute (name heuristic)': 'research-institute',
  'international organisation (name rule)': 'international-organisation',
  'international organisation (.int)': 'international-organisation',
};

export const parseKind = (type: string | null | undefined): PublisherKind | undefined =>
  type !== null && type !== undefined && Object.hasOwn(kindOfType, type) ? kindOfType[type] : undefined;
