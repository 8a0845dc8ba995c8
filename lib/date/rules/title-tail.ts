import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';

const separator = /\s[|·•–—-]\s/u;
const weight = 0.55;

/** The day that the document's title ends with, or holds between two marks: "What they decided | Paper | 06.03.2020". */
export function titleTail(context: DateContext): Evidence[] {
  const { title, metadata } = context.facts;
  const shared = metadata.find(({ name }) => name === 'og:title')?.content ?? '';
  return [title, shared].flatMap((whole) => {
    const parts = whole.split(separator);
    return parts.flatMap((part, at) => {
      // The end of a span of days, or the whole title.
      if (at === 0 || /\d\.?$/u.test(parts[at - 1] ?? '')) return [];
      const text = part.trim();
      const [date] = context.read(text);
      // Words beside it make it part of the headline: "Report of 6 March 2020".
      if (date === undefined || date.day === 0 || date.end - date.start < text.length - 1) return [];
      return toEvidence({
        date,
        either: date.either,
        isUndecided: date.isUndecided,
        kind: 'published',
        rule: 'title-text',
        weight,
        where: 'text',
        quote: whole,
        source: 'title',
      });
    });
  });
}
