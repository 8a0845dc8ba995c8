import type { PageReport } from '@/lib/report/page-report';
import { isProbable } from '@/lib/report/date-doubt';
import { formatAge, formatDate } from '@/lib/i18n/format-date';
import type { Translator } from '@/lib/i18n/translator';
import { useTranslation } from '@/components/shared/translation';
import styles from './Chips.module.css';

interface Props {
  readonly report: Pick<PageReport, 'published' | 'modified' | 'notBefore' | 'live'>;
  readonly today: string;
}

/** Day and age; amber where it is over a year old, which the words say too. */
export function DateChip({ report: { published, modified, notBefore, live }, today }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  if (live !== null) return <span class={styles['chip']}>{liveText(live, today, translator)}</span>;
  const isLater = modified !== null && modified.date.slice(0, published?.date.length) > (published?.date ?? '');
  const updated = isLater && (
    <span class={styles['chip']}>
      {t('published.updatedLater', { date: formatDate(modified.date, translator, 'short') })}
    </span>
  );
  if (published === null)
    return (
      <>
        {updated === false && (
          <span class={styles['chip']}>
            {notBefore === null
              ? t('published.none')
              : t('published.notBefore', { date: formatDate(notBefore.date, translator) })}
          </span>
        )}
        {updated}
      </>
    );
  const date = formatDate(published.date, translator);
  const isOld = isOverAYear(published.date, today);
  return (
    <>
      <time datetime={published.date} class={isOld ? `${styles['chip']} ${styles['old']}` : styles['chip']}>
        {isProbable(published) ? t('published.probably', { date }) : date} ·{' '}
        {ageText(published.date, today, translator)}
      </time>
      {updated}
    </>
  );
}

const isOverAYear = (date: string, today: string): boolean => {
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return date < yearBefore.slice(0, date.length);
};

function ageText(date: string, today: string, translator: Translator): string {
  const age = formatAge(date, today, translator, 'short');
  return age === translator.t('age.today') ? age : translator.t('age.old', { age });
}

function liveText(live: NonNullable<PageReport['live']>, today: string, translator: Translator): string {
  const { day, time } = live;
  const parts = [day === today ? undefined : formatDate(day, translator, 'short'), time];
  const when = parts.filter((part) => part !== undefined).join(', ');
  return when === '' ? translator.t('published.alive') : translator.t('published.live', { time: when });
}
