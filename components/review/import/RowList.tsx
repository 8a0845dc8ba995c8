import { useTranslation } from '@/components/shared/translation';

/** So many stand on the page; the count tells the rest. */
const atMost = 100;

/** Entries with their lines, folded. */
export function RowList({ summary, rows }: { readonly summary: string; readonly rows: readonly string[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {rows.slice(0, atMost).map((row) => (
          <li key={row}>{row}</li>
        ))}
        {rows.length > atMost && <li>{t('review.import.more', { count: rows.length - atMost })}</li>}
      </ul>
    </details>
  );
}
