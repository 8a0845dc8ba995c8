import type { PageFacts } from '@/lib/facts/page-facts';

/** The facts of a page of which only address and title are known. */
export const noFacts = (address: string, title: string): PageFacts => ({
  schema: 1,
  address: address.slice(0, 4_000),
  contentType: 'text/html',
  language: '',
  title: title.slice(0, 500),
  metadata: [],
  headLinks: [],
  structured: [],
  brokenScripts: 0,
  blocks: [],
  marks: [],
  links: [],
  images: [],
  scriptDates: [],
  comments: [],
  truncated: false,
  steps: 0,
});
