import type { languages } from '@/lib/i18n/plural';
import { useTranslation } from '../shared/translation';
import styles from './OptionsView.module.css';

/** Each language in its own name, whatever the interface's language is. */
export const ownNames: Readonly<Record<keyof typeof languages, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  tr: 'Türkçe',
  ar: 'العربية',
  hy: 'Հայերեն',
  az: 'Azərbaycanca',
  ur: 'اردو',
};

export function LanguageField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (language: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p class={styles['field']}>
        <label for="language">{t('options.language')}</label>
        <select id="language" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="auto">{t('options.language.auto')}</option>
          {Object.entries(ownNames).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p class={styles['note']}>{t('options.language.note')}</p>
    </>
  );
}
