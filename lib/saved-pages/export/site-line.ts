import type { Translator } from '@/lib/i18n/translator';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { siteName } from '@/lib/saved-pages/model/site-name';

/** The publisher or host; in brackets what the page claims, and the agency whose text it is. */
export function siteLine(flag: Flag, { t }: Translator): string {
  const { claimed, writtenBy } = flag;
  const more = [
    claimed === null ? undefined : t('review.claims', { name: claimed }),
    writtenBy === undefined ? undefined : t('origin.writtenBy', { name: writtenBy }),
  ].filter((text) => text !== undefined);
  return more.length === 0 ? siteName(flag) : `${siteName(flag)} (${more.join(', ')})`;
}
