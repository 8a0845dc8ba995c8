import type { ComponentChildren } from 'preact';
import type { PageReport } from '@/lib/report/page-report';
import { formatDate } from '@/lib/i18n/format-date';
import { defaultSettings, type PopupPart, type Settings } from '@/lib/settings/settings';
import { ArticleLine } from './ArticleLine';
import { DataLanguage } from '@/components/shared/DataText';
import { DateSection } from './DateSection';
import { Folded } from '@/components/shared/Folded';
import { AlsoMentioned, Cited, NoTopics } from './OtherTopics';
import { Part } from '@/components/shared/Part';
import { PartialLine } from './PartialLine';
import { PublisherSection } from './PublisherSection';
import styles from '@/components/shared/Section.module.css';
import { topicParts } from './TopicParts';
import { useTranslation } from '@/components/shared/translation';
import { YourData } from './YourData';

interface Props {
  readonly report: PageReport;
  readonly today: string;
  /** The order of the parts, and which start folded. */
  readonly layout?: Pick<Settings, 'parts' | 'folded'>;
  /** What was asked of whom, where it was not nothing. */
  readonly foot?: string;
}

/** The whole answer: whose, when, what since, each party's view; the details fold out. */
export function ReportView({ report, today, layout = defaultSettings, foot }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const published = report.published?.date ?? null;
  const whole = report.topics.filter(({ parent }) => parent === undefined);
  const main = whole.find(({ about }) => about);
  const others = whole.filter((topic) => topic !== main);
  const partOf = (id: string) => report.topics.find(({ parent }) => parent === id);
  const parts: Partial<Record<PopupPart, ComponentChildren>> = {
    date: <DateSection dates={report} today={today} />,
    ...(main === undefined
      ? { since: whole.length === 0 && <NoTopics report={report} /> }
      : topicParts({ topic: main, part: partOf(main.id), published, today })),
    mentioned: others.length > 0 && (
      <AlsoMentioned topics={others} partOf={partOf} published={published} today={today} />
    ),
    cited: report.cited.length > 0 && <Cited cited={report.cited} topics={report.topics} />,
  };
  return (
    <>
      <PartialLine partial={report.partial} />
      <Part>
        <ArticleLine
          title={report.title}
          declared={report.declared}
          publisherNames={Object.values(report.publisher?.names ?? {})}
        />
      </Part>
      <Part>
        <PublisherSection report={report} />
      </Part>
      {layout.parts.map((name) => {
        const content = parts[name];
        if (content === undefined || content === null || content === false) return null;
        return layout.folded.includes(name) ? (
          <Folded key={name} name={t(`options.part.${name}`)}>
            <Part>{content}</Part>
          </Folded>
        ) : (
          <Part key={name}>{content}</Part>
        );
      })}
      {report.yours !== undefined && (
        <Part>
          <YourData yours={report.yours} published={published} today={today} />
        </Part>
      )}
      <footer class={`${styles['section']} ${styles['kicker']}`}>
        {foot ?? t('foot.local')}{' '}
        {main !== undefined && t('foot.reviewed', { date: formatDate(main.reviewed, translator) })}{' '}
        {main !== undefined && <DataLanguage />}{' '}
        {main !== undefined && (
          <a href={`library.html#topic=${main.id}`} target="_blank">
            {t('foot.topic')}
          </a>
        )}{' '}
        <a href="library.html" target="_blank">
          {t('popup.library')}
        </a>{' '}
        <a href="library.html#sources" target="_blank">
          {t('foot.sources')}
        </a>
      </footer>
    </>
  );
}
