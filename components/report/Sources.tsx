import { formatDate } from '@/lib/i18n/format-date';
import { Folded } from '@/components/shared/Folded';
import { OutwardLink } from '@/components/shared/OutwardLink';
import { ReportError } from './ReportError';
import styles from './Sources.module.css';
import { useTranslation } from '@/components/shared/translation';

/** A document or page behind a fact. */
export interface ShownSource {
  readonly title: string;
  readonly by?: string | undefined;
  readonly url: string;
  readonly date?: string | undefined;
  readonly read?: string | undefined;
  readonly via?: string | undefined;
}

interface Props {
  readonly sources: readonly ShownSource[];
  readonly label?: string;
  /** What they are sources of, as it is shown: an error in it can then be reported. */
  readonly fact?: string;
}

/** One button for all sources of a fact; they fold out below it. */
export function Sources({ sources, label, fact }: Props) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <Folded class={styles['sources']} name={label ?? t('sources.count', { count: sources.length })}>
      <SourceList sources={sources} fact={fact} />
    </Folded>
  );
}

export function SourceList({
  sources,
  fact,
}: {
  readonly sources: readonly ShownSource[];
  readonly fact?: string | undefined;
}) {
  return (
    <ul class={styles['list']}>
      {sources.map((source) => (
        <SourceItem key={`${source.url} ${source.title}`} source={source} />
      ))}
      {fact !== undefined && <ReportError fact={fact} sources={sources} />}
    </ul>
  );
}

function SourceItem({ source }: { readonly source: ShownSource }) {
  const translator = useTranslation();
  const { t } = translator;
  const details = [
    source.by !== undefined && source.by !== source.title ? source.by : undefined,
    source.date === undefined ? undefined : formatDate(source.date, translator, 'short'),
    source.via === undefined ? undefined : t('sources.via', { via: source.via }),
    source.read === undefined ? undefined : t('sources.read', { date: formatDate(source.read, translator, 'short') }),
  ].filter((detail) => detail !== undefined);
  return (
    <li>
      <OutwardLink href={source.url}>{source.title}</OutwardLink>
      {details.length > 0 && <span class={styles['quiet']}> · {details.join(' · ')}</span>}
    </li>
  );
}
