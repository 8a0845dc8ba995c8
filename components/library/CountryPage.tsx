import { countryName } from '@/lib/i18n/display-names';
import { joinList } from '@/lib/i18n/join-list';
import { nameFor } from '@/lib/report/elsewhere/name-for';
import type { CountryOutlet } from '@/lib/schema/compiled';
import { recordHash } from '../report/outlet/OutletHead';
import { longNote } from '../report/elsewhere/outlet-note';
import { OutwardLink } from '../shared/OutwardLink';
import { useTranslation } from '../shared/translation';
import { BackLink } from './BackLink';
import styles from './LibraryView.module.css';
import { PageHeading } from './PageHeading';

interface Props {
  /** ISO 3166 code. */
  readonly country: string;
  /** Those that the rule chooses first, then the others by the number of lists. */
  readonly chosen: readonly CountryOutlet[];
  readonly others: readonly CountryOutlet[];
}

/** A country's outlets by the rule that the popup suggests them by, with their owners. */
export function CountryPage({ country, chosen, others }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  return (
    <article>
      <BackLink />
      <PageHeading>{countryName(country, translator)}</PageHeading>
      <p class={styles['quiet']}>{t('elsewhere.rule')}</p>
      <h2>{t('library.country.chosen')}</h2>
      <OutletList outlets={chosen} />
      {others.length > 0 && (
        <>
          <h2>{t('library.country.others')}</h2>
          <OutletList outlets={others} />
        </>
      )}
    </article>
  );
}

function OutletList({ outlets }: { readonly outlets: readonly CountryOutlet[] }) {
  const translator = useTranslation();
  const { t, language } = translator;
  return (
    <ul class={styles['outlets']}>
      {outlets.map((outlet) => {
        const { id, host, kind, city, ownership, listed } = outlet;
        const note = longNote(outlet, translator);
        return (
          <li key={id}>
            <a href={recordHash(outlet)}>
              <bdi>{nameFor(outlet, language)}</bdi>
            </a>
            <p class={styles['quiet']}>
              {joinList([t(`kind.${kind}`), city], language)} ·{' '}
              <OutwardLink href={`https://${host}/`}>{host}</OutwardLink>
            </p>
            <p>
              {ownership.owner !== undefined && <bdi>{t('own.by', { owner: ownership.owner })}</bdi>}{' '}
              {note !== '' && (ownership.owner === undefined ? <bdi>{note}</bdi> : <bdi>({note})</bdi>)}{' '}
              <span class={styles['quiet']}>{t('elsewhere.listed', { count: listed })}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
