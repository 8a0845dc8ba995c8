import type { PageFacts } from './page-facts';

/** The facts of a page that says nothing: where there is no page, and for what is known from elsewhere. */
export const emptyFacts: PageFacts = {
  schema: 1,
  address: '',
  loadedAs: '',
  contentType: 'text/html',
  language: '',
  title: '',
  rootNames: '',
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
  isLoading: false,
  unread: { frames: 0, pdfs: 0, closedTrees: 0 },
  steps: 0,
};
