import { useState } from 'preact/hooks';
import type { PageReport } from '@/lib/report/page-report';
import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { WriteProblem } from '@/lib/saved-pages/model/flag-protocol';
import { formatDate } from '@/lib/i18n/format-date';
import { joinList } from '@/lib/i18n/join-list';
import { FlagEditor } from '../shared/FlagEditor';
import { Folded } from '../shared/Folded';
import { OutwardLink } from '../shared/OutwardLink';
import { useTranslation } from '../shared/translation';
import { KnownNow } from './KnownNow';
import styles from './SavedPageDetails.module.css';

interface Props {
  readonly flag: Flag;
  readonly today: string;
  readonly topicName: (id: string) => string;
  /** The last change to this flag was not written. */
  readonly problem: WriteProblem | undefined;
  readonly onEdit: (edit: FlagEdit) => void;
  readonly onExport: (flag: Flag) => void;
  readonly onRemove: () => void;
  readonly onCite: () => Promise<void>;
  readonly onReport: (flag: Flag) => Promise<PageReport>;
}

/** All that is kept of a page, the reader's own words to be changed, and what is known of it now. */
export function SavedPageDetails(props: Props) {
  const { flag, today, topicName, problem, onEdit, onExport, onRemove, onCite, onReport } = props;
  const translator = useTranslation();
  const { t } = translator;
  const [cited, setCited] = useState(false);
  return (
    <div class={styles['details']}>
      {flag.passage !== '' && (
        <blockquote dir="auto" aria-label={t('flag.passage')}>
          {flag.passage}
        </blockquote>
      )}
      <FlagEditor key={flag.id} flag={flag} today={today} problem={problem} onEdit={onEdit} onExport={onExport} />
      <EarlierNotes flag={flag} />
      <dl class={styles['facts']}>
        <dt>{t('review.published')}</dt>
        <dd>
          {flag.published === null ? (
            t('published.none')
          ) : (
            <>
              <time datetime={flag.published.date}>{formatDate(flag.published.date, translator)}</time>
              {' · '}
              <bdi>{t(`published.where.${flag.published.where}`, { quote: flag.published.quote })}</bdi>
            </>
          )}
        </dd>
        {flag.author !== null && (
          <>
            <dt>{t('review.author')}</dt>
            <dd dir="auto">{flag.author}</dd>
          </>
        )}
        {flag.topics.length > 0 && (
          <>
            <dt>{t('review.facet.topic')}</dt>
            <dd>
              {joinList(
                flag.topics.map((id) => topicName(id)),
                translator.language,
              )}
            </dd>
          </>
        )}
        {flag.alsoSeenAt.length + (flag.canonical === null ? 0 : 1) > 0 && (
          <>
            <dt>{t('flag.alsoSeenAt')}</dt>
            {[...(flag.canonical === null ? [] : [flag.canonical]), ...flag.alsoSeenAt].map((address) => (
              <dd key={address}>
                <OutwardLink href={address}>{address}</OutwardLink>
              </dd>
            ))}
          </>
        )}
      </dl>
      <KnownNow flag={flag} today={today} onReport={onReport} />
      <p class={styles['actions']}>
        <button type="button" onClick={() => void onCite().then(() => setCited(true))}>
          {t('review.cite')}
        </button>
        <button type="button" onClick={onRemove}>
          {t('flag.remove')}
        </button>
        <span role="status">{cited && t('review.cited')}</span>
      </p>
    </div>
  );
}

function EarlierNotes({ flag: { earlierNotes } }: { readonly flag: Flag }) {
  const { t } = useTranslation();
  if (earlierNotes.length === 0) return null;
  return (
    <Folded name={t('flag.earlierNotes', { count: earlierNotes.length })}>
      {earlierNotes.map(({ text, editedAt }) => (
        <p key={editedAt + text} dir="auto" class={styles['earlier']}>
          {text}
        </p>
      ))}
    </Folded>
  );
}
