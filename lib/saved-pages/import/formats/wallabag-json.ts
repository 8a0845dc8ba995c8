import * as v from 'valibot';
import { rowsOfEntries } from '../entry';
import type { ImportContext, ImportRows } from '../import-rows';
import type { JsonFile } from '../read-json';

const text = v.fallback(v.string(), '');
/** A tag is a word in an export, an object where it comes over the interface for programs. */
const Tag = v.fallback(
  v.union([
    v.string(),
    v.pipe(
      v.object({ label: text }),
      v.transform(({ label }) => label),
    ),
  ]),
  '',
);
const Entry = v.object({
  url: text,
  title: text,
  language: text,
  is_archived: v.fallback(v.union([v.boolean(), v.number()]), 0),
  created_at: v.unknown(),
  tags: v.fallback(v.array(Tag), []),
  annotations: v.fallback(v.array(v.fallback(v.object({ text, quote: text }), { text: '', quote: '' })), []),
  published_by: v.fallback(v.array(text), []),
});
const nothing = v.parse(Entry, { created_at: '' });

/** Wallabag's export; undefined where it is another program's. The article's content stays behind. */
export function parseWallabag({ value, lines }: JsonFile, context: ImportContext): ImportRows | undefined {
  const mark = v.object({ url: v.nullable(v.string()), is_archived: v.union([v.boolean(), v.number()]) });
  if (!Array.isArray(value) || !v.is(mark, value[0])) return undefined;
  return rowsOfEntries(
    'wallabag',
    value.map((one, index) => {
      const entry = v.parse(v.fallback(Entry, nothing), one);
      return {
        line: lines[index] ?? 1,
        address: entry.url,
        title: entry.title,
        language: entry.language,
        author: entry.published_by.filter(Boolean).join(', '),
        note: joined(entry.annotations.map((annotation) => annotation.text)),
        passage: joined(entry.annotations.map(({ quote }) => quote)),
        tags: entry.tags,
        isReviewed: Boolean(entry.is_archived),
        savedAt: entry.created_at,
      };
    }),
    context,
  );
}

const joined = (texts: readonly string[]): string => texts.filter((one) => one !== '').join('\n\n');
