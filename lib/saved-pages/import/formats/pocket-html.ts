import { rowsOfEntries, type ImportEntry } from '../entry';
import type { ImportContext, ImportRows, Refused } from '../import-rows';
import { importLimits, StoppedReading } from '../import-limits';
import { readHtml } from '../read-html';

/** Pocket's older export: two lists of links with `time_added` and `tags`, under “Unread” and “Read Archive”. */
export function parsePocketHtml(text: string, context: ImportContext): ImportRows | Refused | undefined {
  if (!/<title>\s*pocket export\s*<\/title>/iu.test(text.slice(0, 2000))) return undefined;
  const entries: ImportEntry[] = [];
  let section = '';
  let into: 'title' | 'section' | undefined;
  let title = '';
  let link: Omit<ImportEntry, 'title'> | undefined;
  const refused = readHtml(
    text,
    { list: 'ul', names: ['html', 'head', 'body', 'meta', 'ul', 'li', 'h1', 'a'] },
    {
      open(name, attributes, line) {
        if (name === 'h1') {
          section = '';
          into = 'section';
        } else if (name === 'a') {
          const { href: address = '', time_added: savedAt, tags = '' } = attributes;
          const isReviewed = /archive/iu.test(section);
          link = { line, address, savedAt, tags: tags.split(','), isReviewed };
          title = '';
          into = 'title';
        }
      },
      text(data) {
        if (into === 'section') section += data;
        else if (into === 'title') title += data;
      },
      close(name) {
        if (name === 'h1' || name === 'a') into = undefined;
        if (name !== 'a' || link === undefined) return;
        entries.push({ ...link, title: title === link.address ? '' : title });
        if (entries.length > importLimits.rows) throw new StoppedReading({ reason: 'tooMany', line: link.line });
        link = undefined;
      },
    },
    context.watch,
  );
  return refused ?? rowsOfEntries('pocket', entries, context);
}
