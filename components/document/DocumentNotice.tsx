import { useTranslation } from '../shared/translation';
import type { DocumentState } from './document-state';
import styles from './DocumentView.module.css';

type Props = Pick<Extract<DocumentState, { kind: 'report' }>, 'legibility' | 'pageCount' | 'pagesRead'>;

/** What of the document could not be read, or was not. */
export function DocumentNotice({ legibility, pageCount, pagesRead }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {legibility !== 'legible' && (
        <p role="status" class={styles['notice']}>
          {t(`pdf.notice.${legibility}`)}
        </p>
      )}
      {pagesRead < pageCount && (
        <p role="status" class={styles['notice']}>
          {t('pdf.notice.pages', { read: pagesRead, all: pageCount })}
        </p>
      )}
    </>
  );
}
