import { useMemo } from 'preact/hooks';
import type { Arranged, Arrangement, FacetName } from '@/lib/saved-pages/model/arrange';
import { facetValues, publisherNames, type FacetValue } from '@/lib/saved-pages/model/facet-values';
import type { FlagList } from '@/lib/saved-pages/model/listed-flags';
import { formatDate } from '@/lib/i18n/format-date';
import type { Translator } from '@/lib/i18n/translator';
import { useTranslation } from '../shared/translation';

interface Named {
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** What stands above the row with which a group begins, by the row's place. */
  readonly headings: ReadonlyMap<number, string>;
}

/** The facets and groups of an arrangement, with their names. */
export function useFacets(
  { listed, complete, counts }: FlagList,
  { facets, groups }: Arranged,
  { chosen, group }: Arrangement,
  topicName: (id: string) => string,
): Named {
  const translator = useTranslation();
  const { t } = translator;
  const publishers = useMemo(() => publisherNames(listed), [listed]);
  const publisherName = (key: string): string => publishers.get(key) ?? key.replace(/^host:/u, '');
  // Until all is read, the store's own counts are right, and those of the rest are not known.
  const state = complete
    ? facets.state
    : { 'to-review': counts.toReview, due: counts.due, reviewed: counts.total - counts.toReview };
  const names = { publisher: publisherName, topic: topicName };
  return {
    facets: {
      state: (['to-review', 'due', 'reviewed'] as const).map((value) => ({
        value,
        name: t(`review.state.${value}`),
        count: state[value],
        chosen: chosen.state.includes(value),
      })),
      topic: complete ? facetValues(facets.topic, chosen.topic, topicName) : [],
      publisher: complete ? facetValues(facets.publisher, chosen.publisher, publisherName) : [],
      tag: complete ? facetValues(facets.tag, chosen.tag, (tag) => tag) : [],
    },
    headings: new Map(groups.map(({ start, value }) => [start, headingOf(group, value, names, translator)])),
  };
}

function headingOf(
  group: Arrangement['group'],
  value: string,
  names: Readonly<Record<'publisher' | 'topic', (value: string) => string>>,
  translator: Translator,
): string {
  if (group === 'month') return formatDate(value, translator);
  if (group === 'topic' && value === '') return translator.t('review.noTopic');
  return group === 'topic' ? names.topic(value) : names.publisher(value);
}
