import type { Translator } from '@/lib/i18n/translator';
import type { ReportClaim, ReportFact } from '@/lib/publisher/publisher-report';
import type { PageReport } from './page-report';

/**
 * The text of a report that a reader finds wrong as a whole: what it says, each fact with the addresses it rests on, and
 * room for what is wrong. Of the page nothing stands in it, neither its address nor its words, unless the reader adds it.
 */
export function reportText(report: PageReport, { t }: Translator): string {
  const { publisher, published, topics, dataset } = report;
  const factText = ({ field, value, claims }: ReportFact): string =>
    [`- ${t(`field.${field}`)}: ${JSON.stringify(value)}`, ...claims.map((claim) => `    ${addressOf(claim)}`)].join(
      '\n',
    );
  return [
    `${t('error.data')}: ${dataset.version}`,
    ...(publisher === null
      ? [t('outlet.unknown')]
      : [`${t('error.record')}: publishers/${publisher.id}`, ...publisher.facts.map(factText)]),
    published === null
      ? t('published.none')
      : `${t('published.heading')}: ${published.date} (${published.rule}, ${published.reason})`,
    ...topics
      .filter(({ parent }) => parent === undefined)
      .map(
        ({ id, about, mentions }) =>
          `${t('error.topic')}: topics/${id} (${about ? 'about' : 'mentioned'}, ${mentions})`,
      ),
    '',
    `${t('error.wrong')}:`,
    '',
  ].join('\n');
}

const addressOf = (claim: ReportClaim): string =>
  'dataSet' in claim ? `${claim.by} (${claim.year}): ${claim.url}` : `${claim.by}: ${claim.url}`;
