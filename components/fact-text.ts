import type { ReportFact } from '@/lib/publisher/publisher-report';
import { formatDate } from '@/lib/i18n/format-date';
import { countryName, languageName } from '@/lib/i18n/display-names';
import type { Translator } from '@/lib/i18n/translator';
import { joinList } from '@/lib/i18n/join-list';

/** A fact's value in words; nothing is added to what its sources state. */
export function factText(fact: ReportFact, translator: Translator): string {
  const { t, language } = translator;
  switch (fact.field) {
    case 'kind':
      return t(`kind.${fact.value}`);
    case 'seat':
      return joinList(
        [fact.value.city, fact.value.country === undefined ? null : countryName(fact.value.country, translator)],
        language,
      );
    case 'legalCountry':
      return countryName(fact.value, translator);
    case 'languages':
      return joinList(
        fact.value.map((tag) => languageName(tag, translator)),
        language,
      );
    case 'beats':
      return joinList(fact.value, language);
    case 'founded':
      return formatDate(fact.value, translator);
    case 'ended':
      return `${formatDate(fact.value.date, translator)}: ${fact.value.what}`;
    case 'control':
      return t('value.control', { class: fact.value.class, by: fact.value.by, year: fact.value.year });
    case 'leadership':
      return `${fact.value.name}, ${fact.value.role}${yearsOf(fact)}`;
    case 'membership':
      return fact.value.status === undefined ? fact.value.body : `${fact.value.body} (${fact.value.status})`;
    case 'policy':
      return t('publisher.policy', { name: fact.value.name });
    case 'partner':
      return `${fact.value.name}: ${fact.value.what}`;
    case 'owner':
    case 'funder':
    case 'founder':
      return fact.value.share === undefined ? fact.value.name : `${fact.value.name} (${fact.value.share})`;
    default:
      return fact.value;
  }
}

/** A role is always dated: by its term, else by the pages that state it. */
function yearsOf({ claims }: ReportFact): string {
  const dates = claims
    .flatMap((claim) => ('dataSet' in claim ? [claim.year] : [claim.from ?? claim.pageDate ?? claim.read]))
    .map((date) => date.slice(0, 4));
  const years = [...new Set(dates)].toSorted();
  return years.length === 0 ? '' : ` (${years.join(', ')})`;
}
