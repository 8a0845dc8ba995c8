import { useTranslation } from '@/components/shared/translation';

/** A part of the program that is loaded only when it is needed is no longer there: an update has replaced it. */
export function PartMissing() {
  const { t } = useTranslation();
  return <p role="alert">{t('failed.part')}</p>;
}
