import { flagLimits } from '@/lib/saved-pages/model/flag';
import type { Translator } from '@/lib/i18n/translator';
import type { Adjusted, LeftOut } from '@/lib/saved-pages/import/import-rows';

/** Why an entry stays behind. */
export function leftOutText({ t }: Translator, name: string, { line, reason, detail }: LeftOut): string {
  if (reason === 'address' && detail === '') return t('review.import.leftOut.noAddress', { name, line });
  return t(`review.import.leftOut.${reason}`, { name, line, detail, limit: flagLimits.address });
}

/** What of an entry is not taken as it stands. */
export const adjustedText = ({ t }: Translator, name: string, { line, what }: Adjusted): string =>
  t(`review.import.adjusted.${what}`, { name, line, limit: what === 'date' ? 0 : flagLimits[what] });
