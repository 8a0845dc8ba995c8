import section from '../shared/Section.module.css';
import { useTranslation } from '../shared/translation';
import styles from './DocumentView.module.css';

/** Takes a PDF of the reader's own, chosen here or dropped anywhere on the page. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation();
  return (
    <section class={styles['choose']}>
      <label>
        {t('pdf.choose')}
        <br />
        <input
          type="file"
          accept="application/pdf,.pdf"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
          }}
        />
      </label>
      <p class={section['kicker']}>{t('pdf.choose.note')}</p>
    </section>
  );
}
