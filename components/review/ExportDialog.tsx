import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNames, type ExportFile, type FormatName } from '@/lib/saved-pages/export/formats';
import { useTranslation } from '../shared/translation';
import styles from './ExportDialog.module.css';

export type Extent = 'all' | 'shown' | 'chosen';

interface Props {
  readonly counts: Readonly<Record<Extent, number>>;
  readonly start: Extent;
  /** @returns the files: several where one would be too large to be imported again */
  readonly onExport: (extent: Extent, format: FormatName) => readonly ExportFile[];
  readonly onDownload: (file: ExportFile) => void;
  readonly onClose: () => void;
}

/** Which pages, in which format; one file is written at once, of several each on its own click. */
export function ExportDialog({ counts, start, onExport, onDownload, onClose }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [extent, setExtent] = useState<Extent>(start);
  const [format, setFormat] = useState<FormatName>('json');
  const [files, setFiles] = useState<readonly ExportFile[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  const extents = (['all', 'shown', 'chosen'] as const).filter((name) => name === 'all' || counts[name] > 0);
  return (
    <dialog ref={dialog} class={styles['dialog']} aria-labelledby="export-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const made = onExport(extent, format);
          const [only, ...more] = made;
          if (only !== undefined && more.length === 0) onDownload(only);
          setFiles(made);
        }}
      >
        <h2 id="export-title">{t('review.export.title')}</h2>
        <fieldset>
          <legend>{t('review.export.which')}</legend>
          {extents.map((name) => (
            <label key={name}>
              <input type="radio" name="extent" checked={extent === name} onChange={() => setExtent(name)} />
              {t(`review.export.${name}`, { count: counts[name] })}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('review.export.format')}</legend>
          {formatNames.map((name) => (
            <label key={name}>
              <input type="radio" name="format" checked={format === name} onChange={() => setFormat(name)} />
              {t(`review.export.${name}`)}
            </label>
          ))}
        </fieldset>
        <p class={styles['actions']}>
          <button type="submit" class="main">
            {t('review.export.do')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('review.close')}
          </button>
        </p>
        <p role="status">
          {files.length === 1 && t('review.export.done', { count: 1 })}
          {files.length > 1 && t('review.export.parts', { count: files.length })}
        </p>
        {files.length > 1 && (
          <ul class={styles['actions']}>
            {files.map((file) => (
              <li key={file.name}>
                <button type="button" onClick={() => onDownload(file)}>
                  {file.name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </form>
    </dialog>
  );
}
