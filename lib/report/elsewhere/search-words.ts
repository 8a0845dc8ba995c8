import type { PageReport } from '@/lib/report/page-report';
import type { PlaceWords } from '@/lib/schema/compiled';
import type { ReportTopic } from '@/lib/topic/report/topic-report';

/** What places are called in a language; undefined where the data have no names in it. */
export type WordsIn = (language: string) => Promise<PlaceWords | undefined>;

/** A headline's own words are enough; a search with more finds nothing. */
const headlineWords = 10;
const maxPlaces = 2;

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/**
 * What to look for in an outlet: the topic's name in its language; else the page's headline where the outlet writes the
 * page's language; else the names of the page's places in its language, in English where the data have none. Never a
 * headline in a language that the outlet does not write.
 * @param topic that the page is about
 * @param languages that the outlet writes; none where they are not known
 */
export async function searchWords(
  report: Pick<PageReport, 'title' | 'language' | 'places'>,
  topic: Pick<ReportTopic, 'labels'> | undefined,
  languages: readonly string[],
  wordsIn: WordsIn,
): Promise<string> {
  const written = languages.map(primary);
  const label = topic && written.map((one) => topic.labels[one]).find((one) => one !== undefined);
  if (label !== undefined) return label;
  if (topic === undefined && report.title !== '' && written.includes(primary(report.language)))
    return report.title.split(/\s+/u).slice(0, headlineWords).join(' ');
  const [own, english] = await Promise.all([wordsIn(written[0] ?? 'en'), wordsIn('en')]);
  const names = report.places
    .filter(({ weight }) => weight > 0)
    .slice(0, maxPlaces)
    .map(({ country, city }) => nameOf(own, country, city) ?? nameOf(english, country, city));
  const found = names.filter((name) => name !== undefined);
  return found.length > 0 ? found.join(' ') : (topic?.labels['en'] ?? '');
}

/** The city's name where the language writes it in its own way, else the country's. */
const nameOf = (words: PlaceWords | undefined, country: string, city: string | undefined): string | undefined => {
  const place = words?.[country];
  return (city === undefined ? undefined : place?.cities[city]) ?? place?.name;
};
