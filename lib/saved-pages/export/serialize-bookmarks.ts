import type { Flag } from '@/lib/saved-pages/model/flag';
import { escapeHtml } from './escape-html';
import { keywords } from './keywords';

/** The bookmark file that every browser reads: a folder for what is to be reviewed and one for the rest. */
export function serializeBookmarks(
  flags: readonly Flag[],
  titles: { readonly toReview: string; readonly reviewed: string },
): string {
  const folder = (title: string, state: Flag['state']): string[] => {
    const inside = flags.filter((flag) => flag.state === state);
    if (inside.length === 0) return [];
    return [
      `    <DT><H3>${escapeHtml(title)}</H3>`,
      '    <DL><p>',
      ...inside.map((flag) => bookmarkOf(flag)),
      '    </DL><p>',
    ];
  };
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    '<TITLE>Bookmarks</TITLE>',
    '<H1>Bookmarks</H1>',
    '<DL><p>',
    ...folder(titles.toReview, 'to-review'),
    ...folder(titles.reviewed, 'reviewed'),
    '</DL><p>',
    '',
  ].join('\n');
}

function bookmarkOf({ address, savedAt, editedAt, tags, title, note }: Flag): string {
  const attributes = [
    `HREF="${escapeHtml(address)}"`,
    `ADD_DATE="${seconds(savedAt)}"`,
    `LAST_MODIFIED="${seconds(editedAt)}"`,
    ...(tags.length === 0 ? [] : [`TAGS="${escapeHtml(keywords(tags).join(','))}"`]),
  ];
  const description = note === '' ? '' : `\n        <DD>${escapeHtml(note)}`;
  return `        <DT><A ${attributes.join(' ')}>${escapeHtml(title || address)}</A>${description}`;
}

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
