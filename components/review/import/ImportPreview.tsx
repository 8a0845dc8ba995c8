import type { ImportPreview as Preview, PreviewedFile } from '@/lib/saved-pages/import/import-state';
import { useTranslation } from '@/components/shared/translation';
import styles from './ImportDialog.module.css';
import { adjustedText, leftOutText } from './row-text';
import { RowList } from './RowList';

/** What an import would do; nothing is written yet. */
export function ImportPreview({ preview: { files, would } }: { readonly preview: Preview }) {
  const translator = useTranslation();
  const { t } = translator;
  const leftOut = files.flatMap(({ name, leftOut }) => leftOut.map((row) => leftOutText(translator, name, row)));
  const adjusted = files.flatMap(({ name, adjusted }) => adjusted.map((row) => adjustedText(translator, name, row)));
  const counts = [
    t('review.import.new', { count: would.added }),
    would.merged > 0 && t('review.import.merged', { count: would.merged }),
    would.repeated > 0 && t('review.import.repeated', { count: would.repeated }),
    would.apart > 0 && t('review.import.apart', { number: would.apart }),
    would.unchanged > 0 && t('review.import.unchanged', { count: would.unchanged }),
  ].filter((line) => line !== false);
  return (
    <>
      {files.map((file) => (
        <FileFound key={file.name} file={file} />
      ))}
      <h3>{t('review.import.would')}</h3>
      <ul class={styles['counts']}>
        {counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <RowList summary={t('review.import.leftOut', { count: leftOut.length })} rows={leftOut} />
      <RowList summary={t('review.import.adjusted', { count: adjusted.length })} rows={adjusted} />
    </>
  );
}

function FileFound({ file: { name, count, source, titles, assumed } }: { readonly file: PreviewedFile }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('review.import.found', { name, count, source: t(`review.import.source.${source}`) })}</p>
      {assumed !== undefined && <p class={styles['notice']}>{t('review.import.assumed', { name })}</p>}
      {titles.length > 0 && (
        <div class={styles['quiet']}>
          <p>{t('review.import.titles')}</p>
          <ul class={styles['titles']}>
            {titles.map((title) => (
              <li key={title} dir="auto">
                {title}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
