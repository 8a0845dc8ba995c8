import type { PageReport } from '@/lib/report/page-report';
import { joinList } from '@/lib/i18n/join-list';
import type { CitedPublisher } from '@/lib/publisher/publisher-report';
import { Folded } from '@/components/shared/Folded';
import { LabelRow } from '@/components/shared/LabelRow';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import { recordAddress } from './outlet/OutletHead';

/** So many stand in the line; the others fold out. */
const shown = 5;

/** Whom the page links and names as its sources, the most first; each opens its record. */
export function ReliesOn({ cited, topics }: Pick<PageReport, 'cited' | 'topics'>) {
  const { t } = useTranslation();
  return (
    <section class={section['section']}>
      <LabelRow label={t('topics.cited')} />
      <CitedLine cited={cited.slice(0, shown)} topics={topics} />
      {cited.length > shown && (
        <Folded class={section['fold']} name={t('review.import.more', { count: cited.length - shown })}>
          <CitedLine cited={cited.slice(shown)} topics={topics} />
        </Folded>
      )}
    </section>
  );
}

const CitedLine = ({ cited, topics }: Pick<PageReport, 'cited' | 'topics'>) => (
  <ul class={section['line']}>
    {cited.map((one) => (
      <li key={one.id}>
        <a href={recordAddress(one)} target="_blank">
          <bdi>{one.name}</bdi>
        </a>{' '}
        <Details one={one} topics={topics} />
      </li>
    ))}
  </ul>
);

/** How often, what it is, and on which of the page's topics. */
function Details({ one, topics }: { readonly one: CitedPublisher; readonly topics: PageReport['topics'] }) {
  const { t, language } = useTranslation();
  const { count, links, kind, topics: named } = one;
  const labels = named.flatMap((id) => topics.find((topic) => topic.id === id)?.label ?? []);
  return (
    <span class={section['quiet']}>
      {joinList(
        [
          links > 0 ? t('cited.links', { count: links }) : null,
          count > links ? t('cited.named', { count: count - links }) : null,
          kind === null || kind === 'other' ? null : t(`kind.${kind}`),
          labels.length === 0 ? null : t('topics.citedOn', { topics: joinList(labels, language) }),
        ],
        language,
      )}
    </span>
  );
}
