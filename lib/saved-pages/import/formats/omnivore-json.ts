import * as v from 'valibot';
import { rowsOfEntries } from '../entry';
import type { ImportContext, ImportRows } from '../import-rows';
import type { JsonFile } from '../read-json';

const text = v.fallback(v.string(), '');
/** A page in `metadata_0_to_20.json`; what the reader marked on it lies beside it, in `highlights/<slug>.md`. */
const Page = v.object({
  url: text,
  slug: text,
  title: text,
  author: text,
  state: text,
  labels: v.fallback(v.array(text), []),
  savedAt: v.unknown(),
});

/** Omnivore's export; undefined where it is another program's. */
export function parseOmnivore({ value, lines }: JsonFile, context: ImportContext): ImportRows | undefined {
  if (!Array.isArray(value) || !v.is(v.object({ slug: v.string(), savedAt: v.string() }), value[0])) return undefined;
  return rowsOfEntries(
    'omnivore',
    value.map((entry, index) => {
      const page = v.parse(
        v.fallback(Page, { url: '', slug: '', title: '', author: '', state: '', labels: [], savedAt: '' }),
        entry,
      );
      const { url, slug, title, author, state, labels, savedAt } = page;
      return {
        line: lines[index] ?? 1,
        address: url,
        title,
        author,
        passage: context.highlights?.get(slug) ?? '',
        tags: labels,
        isReviewed: state === 'Archived',
        savedAt,
      };
    }),
    context,
  );
}
