import type { KindRule } from '../page-kind';

/** Namespaces that hold the entries; discussions, users and the system's own pages stand in others. */
const isEntry = /\bns-0\b/u;
/** On the element itself; a layout's box of facts writes the days of things with `dtstart` beside it. */
const publishHint = /^(?!.*dtstart)[^<]*\bpublish(?:ed|date)\b/iu;

/** A page of MediaWiki, unless it marks a day of publication as its news sites do. */
export const wikiEntry: KindRule = ({ facts: { metadata, rootNames, marks, blocks } }) => {
  const system = metadata.find(({ name, content }) => name === 'generator' && content.startsWith('MediaWiki'));
  const isWiki = system !== undefined || /\bmediawiki\b/u.test(rootNames);
  if (!isWiki || (rootNames !== '' && !isEntry.test(rootNames))) return undefined;
  const isNews = [...marks.slice(0, 20), ...blocks.slice(0, 40)].some(({ hint }) => publishHint.test(hint));
  return isNews ? undefined : { kind: 'encyclopedia', quote: system ? `generator=${system.content}` : rootNames };
};
