import type { DateAnswer, DateCandidate, PageDates } from '@/lib/date/page-dates';
import { formatAge, formatDate } from '@/lib/i18n/format-date';
import { Folded } from '@/components/shared/Folded';
import styles from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** When it was published, how old that is, and the words it stands in; on demand why, and what else the page gives. */
export function DateSection({ dates, today }: { readonly dates: PageDates; readonly today: string }) {
  const translator = useTranslation();
  const { t } = translator;
  const { published, modified, notBefore } = dates;
  const updated = modified !== null && modified.date !== published?.date && (
    <span class={styles['quiet']}>{t('published.updated', { date: formatDate(modified.date, translator) })}</span>
  );
  return (
    <section class={styles['section']} aria-label={t('published.heading')}>
      {published === null ? (
        <>
          <div class={styles['row']}>
            <h2>{t('published.none')}</h2>
            {updated}
          </div>
          {notBefore !== null && (
            <p class={styles['quiet']}>
              {t('published.notBefore', { date: formatDate(notBefore.date, translator) })} <Place of={notBefore} />
            </p>
          )}
          {modified !== null && <Evidence answer={modified} />}
        </>
      ) : (
        <>
          <div class={styles['row']}>
            <h2>
              <time datetime={published.date}>{formatDate(published.date, translator)}</time>
            </h2>
            <span class={styles['quiet']}>{age(published.date, today, translator)}</span>
            {updated}
          </div>
          <Evidence answer={published} />
        </>
      )}
    </section>
  );
}

/** Where the date stands, in the page's own words, and on demand the reason for it. */
const Evidence = ({ answer }: { readonly answer: DateAnswer }) => (
  <div class={styles['quiet']}>
    <Place of={answer} /> <Why answer={answer} />
  </div>
);

function Place({ of }: { readonly of: DateCandidate }) {
  const { t } = useTranslation();
  return <bdi>{t(`published.where.${of.where}`, { quote: of.quote })}</bdi>;
}

function age(date: string, today: string, translator: ReturnType<typeof useTranslation>): string {
  const text = formatAge(date, today, translator);
  return text === translator.t('age.today') ? text : translator.t('age.old', { age: text });
}

function Why({ answer }: { readonly answer: DateAnswer }) {
  const { t, has } = useTranslation();
  const key = `reason.${answer.reason}`;
  return (
    <Folded class={styles['inline']} name={t('published.why')}>
      {has(key) && <p>{t(key)}</p>}
      {answer.alternatives.length > 0 && (
        <>
          <h3>{t('published.alternatives')}</h3>
          <ul class={styles['list']}>
            {answer.alternatives.map((other) => (
              <OtherDate key={`${other.rule} ${other.quote} ${other.date}`} other={other} />
            ))}
          </ul>
        </>
      )}
    </Folded>
  );
}

function OtherDate({ other }: { readonly other: DateCandidate }) {
  const translator = useTranslation();
  const { t } = translator;
  return (
    <li>
      <time datetime={other.date}>{formatDate(other.date, translator)}</time> ({t(`published.kind.${other.kind}`)}){' '}
      <span class={styles['quiet']}>
        <Place of={other} />
      </span>
    </li>
  );
}
