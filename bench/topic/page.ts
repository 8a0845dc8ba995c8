import { emptyFacts } from '@/lib/page/empty-facts';
import type { PageFacts, Place } from '@/lib/page/page-facts';

/** PageFacts of a text: its title and paragraphs. */
export function pageOf(title: string, paragraphs: readonly string[], language = ''): PageFacts {
  const block = (text: string, place: Place, tag: string) => ({ text, place, tag, hint: '' });
  return {
    ...emptyFacts,
    address: 'https://example.org/',
    language,
    title,
    blocks: [
      ...(title === '' ? [] : [block(title, 'title', 'h1')]),
      ...paragraphs.map((text) => block(text, 'body', 'p')),
    ],
  };
}
