import type { DateAnswer, DateCandidate, PageDates } from '@/lib/date/page-dates';
import { formatAge, formatDate } from '@/lib/i18n/format-date';
import { Folded } from './Folded';
import styles from './Section.module.css';
import { useTranslation } from './translation';

/** When it was published, how old that is, and the words it stands in; on demand why, and what else the page gives. */
export function DateSection({ dates, today }: { readonly dates: PageDates; readonly today: string }) {
  const translator = useTranslation();
  const { t } = translator;
  const { published, modified, notBefore } = dates;
  return (
    <section class={styles['section']} aria-label={t('published.heading')}>
      {published === null ? (
        <>
          <h2>{t('published.none')}</h2>
          {notBefore !== null && (
            <p class={styles['quiet']}>{t('published.notBefore', { date: formatDate(notBefore.date, translator) })}</p>
          )}
        </>
      ) : (
        <>
          <div class={styles['row']}>
            <h2>
              <time datetime={published.date}>{formatDate(published.date, translator)}</time>
            </h2>
            <span class={styles['quiet']}>{age(published.date, today, translator)}</span>
            {modified !== null && modified.date !== published.date && (
              <span class={styles['quiet']}>
                {t('published.updated', { date: formatDate(modified.date, translator) })}
              </span>
            )}
          </div>
          <div class={styles['quiet']}>
            <bdi>{t(`published.where.${published.where}`, { quote: published.quote })}</bdi> <Why answer={published} />
          </div>
        </>
      )}
    </section>
  );
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
        <bdi>{t(`published.where.${other.where}`, { quote: other.quote })}</bdi>
      </span>
    </li>
  );
}
