import { formatDate } from '@/lib/i18n/format-date';
import { formatNumber } from '@/lib/i18n/format-number';
import type { DatasetIndex } from '@/lib/schema/compiled';
import { useTranslation } from '../shared/translation';
import { DeleteAll } from './DeleteAll';
import styles from './OptionsView.module.css';

/** What Masthead keeps in this browser. */
export interface KeptData {
  readonly pages: number;
  /** As the browser counts them; undefined where it does not say. */
  readonly bytes: number | undefined;
}

interface Props {
  readonly index: DatasetIndex;
  /** Undefined where it cannot be read. */
  readonly kept: KeptData | undefined;
  /** The extension's version. */
  readonly version: string;
  readonly deleted: boolean;
  readonly onExportAll: () => void;
  readonly onDeleteAll: () => void;
}

const megabyte = 1_000_000;

/** Ours: how much, of what day, from where. The reader's: how much, taken along, deleted. */
export function DataPart({ index, kept, version, deleted, onExportAll, onDeleteAll }: Props) {
  const translator = useTranslation();
  const { t, language } = translator;
  const size = formatNumber((kept?.bytes ?? 0) / megabyte, language, 1);
  return (
    <section class={styles['part']}>
      <h2>{t('options.data')}</h2>
      <p>
        {t('options.data.version', { version })}{' '}
        {t('options.data.about', {
          date: formatDate(index.version, translator),
          publishers: formatNumber(index.publishers.count, language),
          topics: index.topics.length,
        })}{' '}
        <a href="library.html#sources">{t('options.data.sources')}</a>
      </p>
      {kept === undefined ? (
        <p role="alert" class={styles['error']}>
          {t('options.data.failed')}
        </p>
      ) : (
        <p>{t('options.data.kept', { count: kept.pages, size })}</p>
      )}
      <p class={styles['note']}>{t('options.data.exportAll.note')}</p>
      <p class={styles['field']}>
        <button type="button" onClick={onExportAll}>
          {t('options.data.exportAll')}
        </button>
      </p>
      <DeleteAll deleted={deleted} onDeleteAll={onDeleteAll} />
    </section>
  );
}
