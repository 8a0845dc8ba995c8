import type { Flag } from '@/lib/saved-pages/model/flag';
import { formatDate } from '@/lib/i18n/format-date';
import type { Translator } from '@/lib/i18n/translator';
import { authorNames } from './author-names';
import { siteLine } from './site-line';
import { escapeMarkdown as escape, escapeMarkdownLine } from './escape-markdown';

/** CommonMark: a heading, a list of what is known, the passage as a quote, the note as it was typed. */
export function serializeMarkdown(
  flags: readonly Flag[],
  translator: Translator,
  topicName: (id: string) => string,
): string {
  const { t } = translator;
  const blocks = flags.map((flag) => {
    const day = (date: string): string => formatDate(date, translator);
    const facts: (readonly [label: string, value: string | null | undefined])[] = [
      [t('review.facet.publisher'), siteLine(flag, translator)],
      [t('review.author'), authorNames(flag.author).join(', ')],
      [t('review.published'), flag.published === null ? null : day(flag.published.date)],
      [t('review.saved'), day(flag.savedOn)],
      [t('review.facet.state'), t(flag.state === 'reviewed' ? 'review.state.reviewed' : 'review.state.to-review')],
      [t('flag.due'), flag.due === null ? null : day(flag.due)],
      [t('review.facet.topic'), flag.topics.map((id) => topicName(id)).join(', ')],
      [t('flag.tags'), flag.tags.join(', ')],
    ];
    const list = facts
      .filter(([, value]) => Boolean(value))
      .map(([label, value]) => `- ${escape(label)}: ${escape(oneLine(value ?? ''))}`);
    const seen = flag.alsoSeenAt.map((address) => `- ${escape(t('flag.alsoSeenAt'))}: <${escapeAddress(address)}>`);
    const notes = [flag.note, ...flag.earlierNotes.map(({ text }) => text)].filter((note) => note !== '');
    return [
      `## [${escape(oneLine(flag.title || flag.address))}](<${escapeAddress(flag.address)}>)`,
      [...list, ...seen].join('\n'),
      ...(flag.passage === '' ? [] : [lines(flag.passage, '> ')]),
      ...notes.map((note) => lines(note, '')),
    ].join('\n\n');
  });
  return `# ${escape(t('review.title'))}\n\n${blocks.join('\n\n')}\n`;
}

/** A line of the text stays a line of its own, by a hard break; an empty one divides paragraphs. */
const lines = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => escapeMarkdownLine(line.trim()))
    .map((line, index, all) => `${prefix}${line}${line === '' || (all[index + 1] ?? '') === '' ? '' : '\\'}`)
    .join('\n');

const escapeAddress = (address: string): string => address.replace(/[<>\\\n]/gu, (sign) => encodeURIComponent(sign));
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
