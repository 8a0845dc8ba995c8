import { countryCode, type DisplayNames } from '@/lib/i18n/display-names';
import type { ReportTopic } from '@/lib/topic/report/topic-report';

/**
 * The countries among a topic's parties, in their order: those whose name is a country's. A party that is none (a
 * movement, a court) leads nowhere.
 * @param english what countries are called in the language of topics
 */
export const partyCountries = ({ parties }: Pick<ReportTopic, 'parties'>, english: DisplayNames): string[] =>
  parties.flatMap(({ name }) => countryCode(name, english) ?? []);
