import type { PageFacts, Place } from '@/lib/facts/page-facts';

/** PageFacts of a text: its title and paragraphs. */
export function pageOf(title: string, paragraphs: readonly string[], language = ''): PageFacts {
  const block = (text: string, place: Place, tag: string) => ({ text, place, tag, hint: '' });
  return {
    schema: 1,
    address: 'https://example.org/',
    contentType: 'text/html',
    language,
    title,
    metadata: [],
    headLinks: [],
    structured: [],
    brokenScripts: 0,
    marks: [],
    links: [],
    images: [],
    scriptDates: [],
    comments: [],
    truncated: false,
    steps: 0,
    blocks: [
      ...(title === '' ? [] : [block(title, 'title', 'h1')]),
      ...paragraphs.map((text) => block(text, 'body', 'p')),
    ],
  };
}
