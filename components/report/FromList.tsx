import type { FromYourList } from '@/lib/saved-pages/model/from-your-list';
import { LabelRow } from '@/components/shared/LabelRow';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** What the reader has saved of this outlet and on this topic; each opens the list with those pages. */
export function FromList({ found }: { readonly found: FromYourList }) {
  const { t } = useTranslation();
  const { ofPublisher, onTopic } = found;
  if (ofPublisher === undefined && onTopic === undefined) return null;
  return (
    <section class={section['section']}>
      <LabelRow label={t('list.heading')} />
      <ul class={section['line']}>
        {ofPublisher !== undefined && (
          <li>
            <a href={`review.html#publisher=${encodeURIComponent(ofPublisher.key)}`} target="_blank">
              {t('list.ofPublisher', { count: ofPublisher.count })}
            </a>
          </li>
        )}
        {onTopic !== undefined && (
          <li>
            <a href={`review.html#topic=${encodeURIComponent(onTopic.id)}`} target="_blank">
              {t('list.onTopic', { count: onTopic.count })}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
