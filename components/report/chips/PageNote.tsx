import type { NotArticle } from '@/lib/report/page-note';
import { useTranslation } from '@/components/shared/translation';
import styles from './Chips.module.css';

/** What kind of page it is where it is no article, and where date, topics and positions are to be had. */
export function PageNote({ kind }: { readonly kind: NotArticle }) {
  const { t } = useTranslation();
  return (
    <p class={styles['note']} role="note">
      {t(`pageNote.${kind}`)}
    </p>
  );
}
