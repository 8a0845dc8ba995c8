import { countryName, languageName } from '@/lib/i18n/display-names';
import { formatDate } from '@/lib/i18n/format-date';
import { joinList } from '@/lib/i18n/join-list';
import type { Translator } from '@/lib/i18n/translator';
import type { ReportFact } from '@/lib/publisher/publisher-report';
import { factKindOf, type FactWords } from '@/lib/schema/fact-kinds';

/** A fact's value in words; nothing is added to what its sources state. */
export function factText(fact: ReportFact, translator: Translator): string {
  const { text, dated } = factKindOf(fact.field);
  const words = text(fact.value as never, wordsOf(translator));
  if (fact.asOf !== undefined) return `${words} (${ageText(fact.asOf, translator)})`;
  return dated ? `${words}${yearsOf(fact)}` : words;
}

const wordsOf = (translator: Translator): FactWords => ({
  message: (key, parameters) => (translator.has(key) ? translator.t(key, parameters) : key),
  date: (date) => formatDate(date, translator),
  country: (code) => countryName(code, translator),
  language: (tag) => languageName(tag, translator),
  list: (items) => joinList(items, translator.language),
});

/** Of a fact too old to be shown as current: the year of its newest source. */
const ageText = (asOf: string, { t }: Translator): string =>
  asOf === 'undated' ? t('value.undated') : t('value.asOf', { year: asOf });

/** Such a fact is always dated: by its term, else by the pages that state it. */
function yearsOf({ claims }: ReportFact): string {
  const dates = claims
    .flatMap((claim) => ('dataSet' in claim ? [claim.year] : [claim.from ?? claim.pageDate ?? claim.read]))
    .map((date) => date.slice(0, 4));
  const years = [...new Set(dates)].toSorted();
  return years.length === 0 ? '' : ` (${years.join(', ')})`;
}
