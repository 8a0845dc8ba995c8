import type { PageFacts } from '@/lib/page/page-facts';
import { cutText } from '@/lib/text/cut-text';
import { decodeReferences } from '@/lib/text/decode-references';

const longestTitle = 300;

/** The page's own title: its article's headline, its first heading, Open Graph, the line above the byline, the title element. */
export function extractTitle(facts: PageFacts): string {
  const article = facts.structured.find(
    (node) => node.types.some((type) => /Article|BlogPosting|Report$/u.test(type)) && node.parent < 1,
  );
  const candidates = [
    article?.properties.find(([name]) => name === 'headline')?.[1],
    facts.blocks.find(({ place }) => place === 'title')?.text,
    facts.metadata.find(({ name }) => name === 'og:title')?.content,
    lineAboveByline(facts),
    facts.title,
  ];
  const title = candidates.find((one) => one !== undefined && one.trim() !== '')?.trim() ?? '';
  return cutText(isShown(title, facts) ? title : decodeReferences(title).trim(), longestTitle);
}

/** A page about `&quot;` shows it; where it does not, a program has escaped the field once too often. */
const isShown = (title: string, { title: own, blocks }: PageFacts): boolean =>
  own.includes(title) || blocks.some(({ place, text }) => place === 'title' && text.includes(title));

/** In a bare text the headline is the short line right above "By …". */
function lineAboveByline({ blocks }: PageFacts): string | undefined {
  const byline = blocks.slice(0, 8).findIndex(({ text }) => /^By \p{Lu}/u.test(text) && text.length < 200);
  const above = blocks[byline - 1]?.text;
  return above !== undefined && above.length >= 15 && above.length <= 200 ? above : undefined;
}
