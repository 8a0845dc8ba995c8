import type { DateAnswer, DateCandidate, PageDates } from '@/lib/date/page-dates';
import { formatDate } from '@/lib/i18n/format-date';
import styles from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** Where the dates stand, in the page's own words or fields, why this one was chosen, and what else the page gives. */
export function DateEvidence({ dates: { published, modified, notBefore } }: { readonly dates: PageDates }) {
  const answer = published ?? modified;
  if (answer === null)
    return (
      notBefore && (
        <p class={styles['quiet']}>
          <Place of={notBefore} />
        </p>
      )
    );
  return (
    <div class={styles['quiet']}>
      <p>
        <Place of={answer} />
      </p>
      {published !== null && modified !== null && modified.date !== published.date && (
        <p>
          <Place of={modified} />
        </p>
      )}
      <Why answer={answer} />
    </div>
  );
}

function Place({ of }: { readonly of: DateCandidate }) {
  const { t } = useTranslation();
  return <bdi>{t(`published.where.${of.where}`, { quote: of.quote })}</bdi>;
}

function Why({ answer }: { readonly answer: DateAnswer }) {
  const { t, has } = useTranslation();
  const key = `reason.${answer.reason}`;
  return (
    <>
      {has(key) && <p>{t(key)}</p>}
      {answer.alternatives.length > 0 && (
        <>
          <h2 class={styles['label']}>{t('published.alternatives')}</h2>
          <ul class={styles['list']}>
            {answer.alternatives.map((other) => (
              <OtherDate key={`${other.rule} ${other.quote} ${other.date}`} other={other} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function OtherDate({ other }: { readonly other: DateCandidate }) {
  const translator = useTranslation();
  const { t } = translator;
  return (
    <li>
      <time datetime={other.date}>{formatDate(other.date, translator)}</time> ({t(`published.kind.${other.kind}`)}){' '}
      <Place of={other} />
    </li>
  );
}
