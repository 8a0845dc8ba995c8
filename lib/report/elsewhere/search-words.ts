import type { PageReport } from '@/lib/report/page-report';
import type { ReportTopic } from '@/lib/topic/report/topic-report';

/** A country or city of the page in a language; undefined where the data have no name in it. */
export type PlaceName = (country: string, city: string | undefined, language: string) => string | undefined;

/** A headline's own words are enough; a search with more finds nothing. */
const headlineWords = 10;

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/**
 * What to look for in an outlet: the topic's name in its language; else the page's headline where the outlet writes the
 * page's language; else the names of the page's places in its language, in English where the data have none. Never a
 * headline in a language that the outlet does not write.
 * @param topic that the page is about
 * @param languages that the outlet writes; none where they are not known
 */
export function searchWords(
  report: Pick<PageReport, 'title' | 'language' | 'places'>,
  topic: Pick<ReportTopic, 'labels'> | undefined,
  languages: readonly string[],
  nameOf: PlaceName,
): string {
  const written = languages.map(primary);
  const label = topic && written.map((one) => topic.labels[one]).find((one) => one !== undefined);
  if (label !== undefined) return label;
  if (topic === undefined && report.title !== '' && written.includes(primary(report.language)))
    return report.title.split(/\s+/u).slice(0, headlineWords).join(' ');
  const [language = 'en'] = written;
  const names = report.places
    .filter(({ weight }) => weight > 0)
    .slice(0, 2)
    .map(({ country, city }) => nameOf(country, city, language) ?? nameOf(country, city, 'en'));
  const found = names.filter((name) => name !== undefined);
  return found.length > 0 ? found.join(' ') : (topic?.labels['en'] ?? '');
}
