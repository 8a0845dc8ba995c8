import { useEffect, useState } from 'preact/hooks';
import type { ListedPublisher } from '@/lib/report/look-up-publishers';
import { useTranslation } from '../shared/translation';
import styles from './LibraryView.module.css';

interface Props {
  /** How many publishers there are to be found. */
  readonly count: number;
  readonly find: (query: string) => Promise<readonly ListedPublisher[]>;
}

/** Looks a publisher up by its name or address while it is typed. */
export function PublisherSearch({ count, find }: Props) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly ListedPublisher[]>();
  useEffect(() => {
    let isCurrent = true;
    if (query.trim() === '') setFound(undefined);
    else
      void find(query).then((publishers) => {
        if (isCurrent) setFound(publishers);
      });
    return () => {
      isCurrent = false;
    };
  }, [query, find]);
  return (
    <section>
      <h2>{t('library.publishers')}</h2>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('library.publishers.label', { count })}{' '}
          <input
            type="search"
            class={styles['search']}
            value={query}
            autocomplete="off"
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </form>
      <div role="status">{found?.length === 0 && <p class={styles['quiet']}>{t('library.publishers.none')}</p>}</div>
      {found !== undefined && found.length > 0 && (
        <ul class={styles['topics']}>
          {found.map(({ id, name, domain }) => (
            <li key={id}>
              <a href={`#publisher=${encodeURIComponent(id)}&domain=${encodeURIComponent(domain)}`}>
                <bdi>{name}</bdi>
              </a>{' '}
              <span class={styles['quiet']}>
                <bdi>{domain}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
