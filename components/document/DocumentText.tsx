import type { TextBlock } from '@/lib/page/page-facts';
import { blocksByPage } from '@/lib/pdf/pdf-facts';
import section from '../shared/Section.module.css';
import { useTranslation } from '../shared/translation';
import styles from './DocumentView.module.css';

interface Props {
  readonly blocks: readonly TextBlock[];
  readonly canSave: boolean;
}

/** The text as it was read, by pages; a passage selected here is saved with its page. */
export function DocumentText({ blocks, canSave }: Props) {
  const { t } = useTranslation();
  const pages = blocksByPage(blocks);
  if (pages.length === 0) return null;
  return (
    <details class={`${section['section']} ${section['fold']}`}>
      <summary>{t('pdf.text')}</summary>
      {canSave && <p class={section['quiet']}>{t('pdf.text.note')}</p>}
      <div class={styles['text']}>
        {pages.map(([page, own]) => (
          <section key={page} data-page={page}>
            <h3>{t('pdf.page', { page })}</h3>
            {own.map(({ text }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the blocks never change their order
              <p key={index} dir="auto">
                {text}
              </p>
            ))}
          </section>
        ))}
      </div>
    </details>
  );
}
