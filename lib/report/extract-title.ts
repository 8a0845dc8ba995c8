import type { PageFacts } from '@/lib/page/page-facts';
import { cutText } from '@/lib/text/cut-text';

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
  const title = candidates.find((one) => one !== undefined && one.trim() !== '') ?? '';
  return cutText(title.trim(), longestTitle);
}

/** In a bare text the headline is the short line right above "By …". */
function lineAboveByline({ blocks }: PageFacts): string | undefined {
  const byline = blocks.slice(0, 8).findIndex(({ text }) => /^By \p{Lu}/u.test(text) && text.length < 200);
  const above = blocks[byline - 1]?.text;
  return above !== undefined && above.length >= 15 && above.length <= 200 ? above : undefined;
}
