import type { Elsewhere, ElsewhereGroup, SuggestedOutlet } from '@/lib/report/elsewhere/elsewhere';
import { countryName } from '@/lib/i18n/display-names';
import { joinList } from '@/lib/i18n/join-list';
import { Folded } from '@/components/shared/Folded';
import { LabelRow } from '@/components/shared/LabelRow';
import section from '@/components/shared/Section.module.css';
import { useSearchEngine } from '@/components/shared/search-engine';
import { useTranslation } from '@/components/shared/translation';
import { OutletLink } from './OutletLink';
import { longNote, outletNote } from './outlet-note';
import { WhyThese } from './WhyThese';
import styles from './ReadElsewhere.module.css';

/** Outlets seated in the page's places and the agencies, a line a place; who owns them, and why these, on demand. */
export function ReadElsewhere({ elsewhere: { groups, without } }: { readonly elsewhere: Elsewhere }) {
  const translator = useTranslation();
  const { t, language } = translator;
  const engine = useSearchEngine();
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { first, more }) => sum + first.length + more.length, 0);
  return (
    <section class={section['section']}>
      <LabelRow label={t('elsewhere.heading')} />
      <dl>
        {groups.map((group) => (
          <Place key={group.place} group={group} outlets={group.first} />
        ))}
      </dl>
      {without.length === 0 && groups.every(({ place }) => place === 'agencies') && (
        <p class={section['quiet']}>{t('elsewhere.noPlace')}</p>
      )}
      {without.length > 0 && (
        <p class={section['quiet']}>
          {t('elsewhere.without', {
            countries: joinList(
              without.map((code) => countryName(code, translator)),
              language,
            ),
          })}
        </p>
      )}
      <Folded class={section['fold']} name={t('elsewhere.all', { count })}>
        <WhyThese engine={engine} />
        {groups.map((group) => (
          <OwnerList key={group.place} group={group} />
        ))}
      </Folded>
    </section>
  );
}

function usePlaceName(place: string): string {
  const translator = useTranslation();
  return place === 'agencies' ? translator.t('elsewhere.agencies') : countryName(place, translator);
}

function Place({ group, outlets }: { readonly group: ElsewhereGroup; readonly outlets: readonly SuggestedOutlet[] }) {
  const translator = useTranslation();
  const name = usePlaceName(group.place);
  return (
    <div class={styles['place']}>
      <dt>{name}</dt>
      <dd>
        {outlets.map((one, at) => {
          const note = outletNote(one.outlet, translator);
          return (
            <span key={one.outlet.id}>
              <OutletLink suggested={one} />
              {note !== '' && (
                <>
                  {' '}
                  <span class={section['quiet']}>({note})</span>
                </>
              )}
              {at < outlets.length - 1 && separator(translator.language)}
            </span>
          );
        })}
      </dd>
    </div>
  );
}

/** The comma of the interface's language. */
const separator = (language: string): string => joinList(['a', 'b'], language).slice(1, -1);

/** All outlets of a place with their owners and how many data sets list them. */
function OwnerList({ group: { place, first, more } }: { readonly group: ElsewhereGroup }) {
  const translator = useTranslation();
  const { t } = translator;
  const name = usePlaceName(place);
  return (
    <>
      <h3>{name}</h3>
      <ul class={section['list']}>
        {[...first, ...more].map((one) => (
          <li key={one.outlet.id}>
            <OutletLink suggested={one} />{' '}
            <span class={section['quiet']}>
              {joinList(
                [
                  t(`kind.${one.outlet.kind}`),
                  one.outlet.city,
                  one.outlet.ownership.owner === undefined ? null : t('own.by', { owner: one.outlet.ownership.owner }),
                  longNote(one.outlet, translator),
                  t('elsewhere.listed', { count: one.outlet.listed }),
                ],
                translator.language,
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
