import { useState } from 'preact/hooks';
import { siteOf } from '@/lib/url/site-of';
import { useTranslation } from '../shared/translation';
import styles from './OptionsView.module.css';

interface Props {
  readonly heading: string;
  readonly sites: readonly string[];
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
  /** Sites of the list that the browser does not let us read. */
  readonly missing?: readonly string[];
}

/** A list of sites by host; what is not the name of a site is said and stays in the field. */
export function SiteList({ heading, sites, onAdd, onRemove, missing }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteOf(text);
    setWrong(site === undefined ? text : undefined);
    if (site === undefined) return;
    onAdd(site);
    setText('');
  };
  return (
    <>
      <h3>{heading}</h3>
      {sites.length === 0 && <p class={styles['note']}>{t('options.noSites')}</p>}
      <ul class={styles['rows']}>
        {sites.map((site) => (
          <li key={site}>
            <span>
              {site}
              {missing?.includes(site) === true && <span class={styles['note']}> {t('options.notAllowed')}</span>}
            </span>
            {missing?.includes(site) === true && (
              <button type="button" aria-label={t('options.allow', { name: site })} onClick={() => onAdd(site)}>
                {t('options.allow.short')}
              </button>
            )}
            <button type="button" aria-label={t('options.remove', { name: site })} onClick={() => onRemove(site)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <form class={styles['field']} onSubmit={add}>
        <input
          aria-label={t('options.siteName')}
          placeholder={t('options.siteName')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{t('options.addSite')}</button>
      </form>
      {wrong !== undefined && (
        <p role="alert" class={styles['error']}>
          {t('options.siteInvalid', { text: wrong })}
        </p>
      )}
    </>
  );
}
