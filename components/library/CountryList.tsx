import { countryName } from '@/lib/i18n/display-names';
import { useTranslation } from '../shared/translation';
import styles from './LibraryView.module.css';

/** Every country that outlets of ours report from. @param countries ISO 3166 codes */
export function CountryList({ countries }: { readonly countries: readonly string[] }) {
  const translator = useTranslation();
  const { compare } = new Intl.Collator(translator.language);
  const named = countries
    .map((code) => ({ code, name: countryName(code, translator) }))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <section>
      <h2 id="countries">{translator.t('library.countries')}</h2>
      <ul class={styles['countries']}>
        {named.map(({ code, name }) => (
          <li key={code}>
            <a href={`#country=${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
