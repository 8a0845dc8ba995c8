import { MoreIcon } from '@/components/shared/icons';
import { useTranslation } from '@/components/shared/translation';
import styles from './PopupMenu.module.css';
import frame from './PopupFrame.module.css';
import { SpottingSwitch, type SpottingSwitchProps } from './SpottingSwitch';

/** What is needed seldom: whether pages are read by themselves, the library, where the facts come from. */
export function PopupMenu({ spotting }: { readonly spotting: SpottingSwitchProps | undefined }) {
  const { t } = useTranslation();
  const close = (event: KeyboardEvent): void => {
    const menu = (event.currentTarget as Element).closest('details');
    if (event.key !== 'Escape' || menu?.open !== true) return;
    // Escape would close the whole popup.
    event.preventDefault();
    menu.removeAttribute('open');
    menu.querySelector('summary')?.focus();
  };
  return (
    <details class={styles['menu']} onKeyDown={close}>
      <summary class={frame['icon']} aria-label={t('popup.more')} title={t('popup.more')}>
        <MoreIcon />
      </summary>
      <div class={styles['content']}>
        {spotting !== undefined && <SpottingSwitch {...spotting} />}
        <a href="library.html" target="_blank">
          {t('popup.library')}
        </a>
        <a href="library.html#sources" target="_blank">
          {t('library.sources')}
        </a>
        <a href="document.html" target="_blank">
          {t('pdf.own')}
        </a>
      </div>
    </details>
  );
}
