import { flagLimits } from '@/lib/saved-pages/model/flag';
import type { Translator } from '@/lib/i18n/translator';
import { formatNumber } from '@/lib/i18n/format-number';
import { importLimits } from '@/lib/saved-pages/import/import-limits';
import type { Refusal } from '@/lib/saved-pages/import/import-rows';

/** Why nothing of a file is taken, in a sentence. */
export function refusalText({ t, language }: Translator, name: string, { reason, line, detail = '' }: Refusal): string {
  if (reason === 'tooLarge')
    return t('review.import.refused.tooLarge', { name, limit: flagLimits.importBytes / 1024 ** 2 });
  if (reason === 'damaged' && line !== undefined) return t('review.import.refused.damagedAt', { name, line });
  const [rows, lines] = [importLimits.rows, importLimits.lines].map((limit) => formatNumber(limit, language));
  return t(`review.import.refused.${reason}`, { name, line: line ?? 1, detail, rows: rows ?? '', lines: lines ?? '' });
}
