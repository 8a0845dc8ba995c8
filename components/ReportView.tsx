import type { PageReport } from '@/lib/dataset/page-report';
import { formatDate } from '@/lib/i18n/format-date';
import { ArticleLine } from './ArticleLine';
import { DateSection } from './DateSection';
import { AlsoMentioned, Cited, NoTopics } from './OtherTopics';
import { PublisherSection } from './PublisherSection';
import styles from './Section.module.css';
import { SinceSection } from './SinceSection';
import { StatementsSection } from './StatementsSection';
import { useTranslation } from './translation';
import { ViewsSection } from './ViewsSection';

interface Props {
  readonly report: PageReport;
  readonly today: string;
  /** A few words for each of the events that stand in the popup's line. */
  readonly leadEvents: (topicId: string) => readonly string[];
}

/** The whole answer: whose, when, what since, each party's view; the details fold out. */
export function ReportView({ report, today, leadEvents }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const published = report.published?.date ?? null;
  const whole = report.topics.filter(({ parent }) => parent === undefined);
  const main = whole.find(({ about }) => about);
  const part = main === undefined ? undefined : report.topics.find(({ parent }) => parent === main.id);
  return (
    <>
      <ArticleLine title={report.title} declared={report.declared} />
      <PublisherSection report={report} />
      <DateSection dates={report} today={today} />
      {main !== undefined && (
        <>
          <SinceSection topic={main} published={published} lead={leadEvents(main.id)} />
          <ViewsSection topic={main} when="at-the-time" part={part} dated={published !== null} />
          <ViewsSection topic={main} when="since" dated={published !== null} />
          <StatementsSection statements={main.statements} />
        </>
      )}
      {whole.length === 0 && <NoTopics report={report} />}
      <AlsoMentioned topics={whole.filter((topic) => topic !== main)} />
      <Cited cited={report.cited} />
      <footer class={`${styles['section']} ${styles['kicker']}`}>
        {t('foot.local')} {main !== undefined && t('foot.reviewed', { date: formatDate(main.reviewed, translator) })}
      </footer>
    </>
  );
}
