import { languageName } from '@/lib/i18n/display-names';
import type { ListedName } from '@/lib/schema/compiled';
import { DataText } from '../shared/DataText';
import { useTranslation } from '../shared/translation';
import styles from './LibraryView.module.css';

/** What a topic and its places are called, by language; each name in its own, with whose usage it is. */
export function NameList({ names }: { readonly names: readonly ListedName[] }) {
  const translator = useTranslation();
  const tags = [...new Set(names.map((name) => name.language))];
  const { compare } = new Intl.Collator(translator.language);
  const sorted = tags
    .map((tag) => ({ tag, title: languageName(tag, translator) }))
    .toSorted((a, b) => compare(a.title, b.title));
  return (
    <dl class={styles['names']}>
      {sorted.map(({ tag, title }) => (
        <div key={tag}>
          <dt>{title}</dt>
          <dd>
            <ul>
              {names
                .filter((name) => name.language === tag)
                .map(({ text, usage }) => (
                  <li key={text}>
                    <bdi lang={tag}>{text}</bdi>
                    {usage !== undefined && (
                      <span class={styles['quiet']}>
                        {' '}
                        (<DataText>{usage}</DataText>)
                      </span>
                    )}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
