import type { CountryOutlet } from '@/lib/schema/compiled';
import { joinList } from '@/lib/i18n/join-list';
import type { Translator } from '@/lib/i18n/translator';

/**
 * What stands in brackets behind an outlet, in the same words for all: the kind of its owner, else a monitor's class in
 * its own words, else that no owner is known; and each act of a state or body against it that holds.
 * @param isLong with the monitor's name and year, and who acted and when
 */
export function outletNote(
  { ownership, restrictions = [] }: CountryOutlet,
  { t, language }: Translator,
  isLong = false,
): string {
  const { class: ownershipClass, kind, monitor } = ownership;
  const monitored =
    monitor === undefined
      ? null
      : isLong
        ? t('value.control', { class: monitor.class, by: monitor.by, year: monitor.year })
        : t('elsewhere.class', { class: monitor.class });
  const owned =
    kind !== undefined && kind !== 'other'
      ? t(`owner.${kind}`)
      : ownershipClass === 'unknown'
        ? t('elsewhere.noOwner')
        : null;
  const acts = restrictions.map(({ act, by, date }) => {
    const text = `${t(`restriction.${act as 'blocked'}`)} ${by}`;
    return isLong ? `${text} (${date.slice(0, 4)})` : text;
  });
  return joinList(
    [
      ownershipClass === 'exile' ? t('elsewhere.exile') : null,
      isLong || kind === undefined ? monitored : null,
      isLong || monitored === null || kind !== undefined ? owned : null,
      ...(isLong ? acts : acts.slice(0, 2)),
    ],
    language,
  );
}
