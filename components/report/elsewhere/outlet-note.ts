import type { CountryOutlet } from '@/lib/schema/compiled';
import { joinList } from '@/lib/i18n/join-list';
import type { Translator } from '@/lib/i18n/translator';

/**
 * What stands in brackets behind an outlet, in the same words for all: the kind of its owner where records say it, else
 * the class that its monitor's word belongs to, or that no owner is known; and each act of a state or body against it
 * that holds.
 */
export function outletNote({ ownership, restrictions = [] }: CountryOutlet, { t, language }: Translator): string {
  const { class: ownershipClass, kind } = ownership;
  const owned =
    kind !== undefined && kind !== 'other'
      ? t(`owner.${kind}`)
      : ownershipClass === 'exile' || ownershipClass === 'named'
        ? null
        : t(`elsewhere.class.${ownershipClass}`);
  const acts = restrictions.map(
    ({ act, by, date }) => `${t(`restriction.${act as 'blocked'}`)} ${by} ${date.slice(0, 4)}`,
  );
  return joinList(
    [ownershipClass === 'exile' ? t('elsewhere.class.exile') : null, owned, ...acts.slice(0, 2)],
    language,
  );
}

/** The same in full: a monitor's class in its own words with its name and year, and when each act was. */
export function longNote({ ownership, restrictions = [] }: CountryOutlet, { t, language }: Translator): string {
  const { class: ownershipClass, kind, monitor } = ownership;
  return joinList(
    [
      ownershipClass === 'exile' ? t('elsewhere.class.exile') : null,
      kind === undefined || kind === 'other' ? null : t(`owner.${kind}`),
      monitor === undefined ? null : t('value.control', { class: monitor.class, by: monitor.by, year: monitor.year }),
      ownershipClass === 'unknown' ? t('elsewhere.class.unknown') : null,
      ...restrictions.map(({ act, by, date }) => `${t(`restriction.${act as 'blocked'}`)} ${by} (${date.slice(0, 4)})`),
    ],
    language,
  );
}
