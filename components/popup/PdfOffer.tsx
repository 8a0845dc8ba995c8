import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** A document that can be read, and what happens then. */
export interface PdfOfferActions {
  /** Of the address, as it is shown to readers. */
  readonly host: string;
  /** The address or the page itself says that it is a PDF. */
  readonly isSure: boolean;
  /** The browser did not give access to the site. */
  readonly isRefused: boolean;
  readonly onRead: () => void;
}

/** "Read as PDF", with a line on what is asked of whom. */
export function PdfOffer({ host, isSure, isRefused, onRead }: PdfOfferActions) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('pdf.offer.button')}>
      {!isSure && <p>{t('pdf.offer.unsure')}</p>}
      <p class={section['quiet']}>{t('pdf.offer.text', { host })}</p>
      <p class={section['links']}>
        <button type="button" class="main" onClick={onRead}>
          {t('pdf.offer.button')}
        </button>
      </p>
      {isRefused && <p role="alert">{t('pdf.offer.refused')}</p>}
    </div>
  );
}
