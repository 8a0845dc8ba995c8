import { formatDate } from '@/lib/i18n/format-date';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import { useTranslation } from './translation';

/** What the browser lost of the list, a line for each kind. */
export function StoreTroubleLines({ trouble }: { readonly trouble: StoreTrouble }) {
  const translator = useTranslation();
  const { t } = translator;
  const { restored, waiting, lost } = trouble;
  const date = formatDate(trouble.day, translator);
  return (
    <>
      {restored > 0 && <p>{t('store.restored', { number: restored, date })}</p>}
      {waiting > 0 && <p>{t('store.waiting', { number: waiting })}</p>}
      {lost > 0 && <p>{t('store.lost', { number: lost, date })}</p>}
    </>
  );
}
