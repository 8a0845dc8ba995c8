import type { PageReport } from '@/lib/report/page-report';
import type { FactValue } from '@/lib/schema/fact-kinds';
import { archivedCopies } from '@/lib/url/archived-copies';
import { webSearch } from '@/lib/url/search-addresses';
import { LabelRow } from '@/components/shared/LabelRow';
import { OutwardLink } from '@/components/shared/OutwardLink';
import section from '@/components/shared/Section.module.css';
import { useSearchEngine } from '@/components/shared/search-engine';
import { useTranslation } from '@/components/shared/translation';

interface Props {
  readonly report: PageReport;
  /** An article without a topic of ours: that there is none is said, with the way to those that there are. */
  readonly isWithoutTopic: boolean;
  /** A page that is no article has no headline to look for. */
  readonly isArticle: boolean;
}

/** Ways on, each on a click alone: the outlet's own rules, copies of the page, the headline elsewhere. */
export function GoFurther({ report, isWithoutTopic, isArticle }: Props) {
  const { t } = useTranslation();
  const engine = useSearchEngine();
  const copies = archivedCopies(report.via?.original ?? report.url);
  const links = [
    ...policies(report).map(({ name, url }) => ({ url, text: t(`policy.${name}`) })),
    ...(copies === undefined ? [] : [{ url: copies, text: t('further.copies') }]),
    ...(report.title === '' || !isArticle
      ? []
      : [{ url: webSearch(report.title, engine), text: t('topics.searchHeadline') }]),
  ];
  return (
    <section class={section['section']}>
      <LabelRow label={t('further.heading')} />
      <ul class={section['line']}>
        {links.map(({ url, text }) => (
          <li key={`${text} ${url}`}>
            <OutwardLink href={url}>{text}</OutwardLink>
          </li>
        ))}
      </ul>
      {isWithoutTopic && (
        <p class={section['quiet']}>
          {t('topics.none')}{' '}
          <a href="library.html" target="_blank">
            {t('library.all')}
          </a>
        </p>
      )}
    </section>
  );
}

type Policy = FactValue<'policy'>;
const asked = ['corrections', 'ethics', 'editorial', 'complaints', 'ownership'] as const;

/** The record's, else those that the page names itself; each kind once, those on errors first. */
function policies({ publisher, siteLinks }: PageReport): Policy[] {
  const ofRecord = (publisher?.facts ?? []).flatMap((fact) => (fact.field === 'policy' ? [fact.value] : []));
  const ofPage = siteLinks.flatMap(({ what, url }) =>
    what === 'corrections' || what === 'ethics' || what === 'ownership' ? [{ name: what, url }] : [],
  );
  return asked.flatMap((name) => [...ofRecord, ...ofPage].find((one) => one.name === name) ?? []);
}
