import { formatNumber } from '@/lib/i18n/format-number';
import section from '../shared/Section.module.css';
import { useTranslation } from '../shared/translation';
import type { DocumentState } from './document-state';
import styles from './DocumentView.module.css';

const megabyte = 1_000_000;

interface Props {
  readonly state: Extract<DocumentState, { kind: 'reading' }>;
  readonly onCancel: () => void;
}

/** How far the reading is, and the way to stop it. */
export function ReadingProgress({ state: { name, step, done, of }, onCancel }: Props) {
  const { t, language } = useTranslation();
  const text =
    step === 'file'
      ? t('pdf.reading.file', { name, size: formatNumber(done / megabyte, language, 1) })
      : t('pdf.reading.pages', { done, of });
  return (
    <section class={section['section']}>
      <div role="status">
        <h1 class={section['waiting']}>{text}</h1>
      </div>
      <progress class={styles['progress']} aria-label={text} {...(of > 0 && { value: done, max: of })} />
      <button type="button" onClick={onCancel}>
        {t('pdf.reading.cancel')}
      </button>
    </section>
  );
}
