import type { PageFacts } from '@/lib/page/page-facts';
import { textLanguages } from '@/lib/text/text-languages';
import { pageParts, type PagePart } from './page-parts';

/** A page's own text, and the languages that it is written in. */
export interface PageText {
  readonly parts: readonly PagePart[];
  readonly languages: readonly string[];
}

export function pageText(facts: PageFacts): PageText {
  const parts = pageParts(facts);
  return { parts, languages: textLanguages(parts.map(({ text }) => text).join('\n'), facts.language) };
}
