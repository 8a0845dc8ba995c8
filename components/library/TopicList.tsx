import { formatDate } from '@/lib/i18n/format-date';
import type { ListedTopic } from '@/lib/schema/compiled';
import { labelIn } from '@/lib/topic/report/label-in';
import { TopicLabel } from '../shared/DataText';
import { useTranslation } from '../shared/translation';
import styles from './LibraryView.module.css';

/** All topics by their labels in the reader's language, each with the day on which its facts were read through. */
export function TopicList({ topics }: { readonly topics: readonly ListedTopic[] }) {
  const translator = useTranslation();
  const { t, language } = translator;
  const nameOf = (labels: Readonly<Record<string, string>>) => labelIn(labels, language).text;
  const { compare } = new Intl.Collator(language);
  const sorted = topics.toSorted((a, b) => compare(nameOf(a.label), nameOf(b.label)));
  return (
    <section>
      <h2>{t('library.topics')}</h2>
      <ul class={styles['topics']}>
        {sorted.map(({ id, label, reviewed }) => (
          <li key={id}>
            <a href={`#topic=${id}`}>
              <TopicLabel labels={label} />
            </a>{' '}
            <span class={styles['quiet']}>{t('foot.reviewed', { date: formatDate(reviewed, translator) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
