import type { ComponentChildren } from 'preact';
import type { Elsewhere } from '@/lib/report/elsewhere/elsewhere';
import { notArticle } from '@/lib/report/page-note';
import type { PageReport } from '@/lib/report/page-report';
import type { FromYourList } from '@/lib/saved-pages/model/from-your-list';
import { defaultSettings, type PopupPart, type Settings } from '@/lib/settings/settings';
import { Folded } from '@/components/shared/Folded';
import { Part } from '@/components/shared/Part';
import { useTranslation } from '@/components/shared/translation';
import { Chips } from './chips/Chips';
import { EditChip } from './chips/EditChip';
import { PageNote } from './chips/PageNote';
import { FromList } from './FromList';
import { GoFurther } from './GoFurther';
import { OutletHead } from './outlet/OutletHead';
import { PartialLine } from './PartialLine';
import { ReadElsewhere } from './elsewhere/ReadElsewhere';
import { ReliesOn } from './ReliesOn';
import { ReportFoot } from './ReportFoot';
import { StakeSection } from './StakeSection';
import { MentionedTopics } from './topic/MentionedTopics';
import { topicParts } from './TopicParts';
import { YourData } from './YourData';

/** What is added to a report later: it is looked up where the report stands already. */
export interface ReportExtras {
  readonly elsewhere?: Elsewhere;
  readonly list?: FromYourList;
}

interface Props {
  readonly report: PageReport;
  readonly today: string;
  /** The order of the parts, and which start folded. */
  readonly layout?: Pick<Settings, 'parts' | 'folded'>;
  readonly extras?: ReportExtras;
  /** What was asked of whom, where it was not nothing. */
  readonly foot?: string;
}

/** The whole answer: whose, owned by whom, when; then what since, each party's position, and where else to read. */
export function ReportView({ report, today, layout = defaultSettings, extras, foot }: Props) {
  const { t } = useTranslation();
  const published = report.published?.date ?? null;
  const kind = notArticle(report.kind.kind);
  const whole = report.topics.filter(({ parent }) => parent === undefined);
  const main = whole.find(({ about }) => about);
  const others = whole.filter((topic) => topic !== main);
  const partOf = (id: string) => report.topics.find(({ parent }) => parent === id);
  const parts: Partial<Record<PopupPart, ComponentChildren>> = {
    ...(main !== undefined && topicParts({ topic: main, part: partOf(main.id), published, today })),
    mentioned: others.length > 0 && (
      <MentionedTopics topics={others} partOf={partOf} published={published} today={today} />
    ),
    elsewhere: extras?.elsewhere !== undefined && <ReadElsewhere elsewhere={extras.elsewhere} />,
    cited: report.cited.length > 0 && <ReliesOn cited={report.cited} topics={report.topics} />,
    further: (
      <GoFurther
        report={report}
        isArticle={kind === undefined}
        isWithoutTopic={kind === undefined && whole.length === 0}
      />
    ),
    list: extras?.list !== undefined && <FromList found={extras.list} />,
  };
  if (kind !== undefined)
    return (
      <>
        <OutletHead report={report} />
        <PageNote kind={kind} />
        <PartialLine partial={report.partial} />
        <EditChip kind={kind} report={report} />
        {parts.further}
        {parts.list}
        <ReportFoot report={report} main={undefined} note={foot} />
      </>
    );
  return (
    <>
      <Part>
        <OutletHead report={report} />
      </Part>
      <Part>
        <Chips report={report} today={today} />
      </Part>
      <PartialLine partial={report.partial} />
      {report.stakes.length > 0 && <StakeSection stakes={report.stakes} />}
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
      <ReportFoot report={report} main={main} note={foot} />
    </>
  );
}
