import type { ComponentChildren } from 'preact';
import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { DueDay } from '../shared/FlagEditor';
import { OutwardLink } from '../shared/OutwardLink';
import { useTranslation } from '../shared/translation';
import { dueText, metaTexts } from './meta-line';
import styles from './SavedPageRow.module.css';
import { cutText } from '@/lib/text/cut-text';

interface Props {
  readonly flag: Flag;
  /** The reader's calendar day. */
  readonly today: string;
  readonly chosen: boolean;
  /** What is folded out below the row. */
  readonly open: 'details' | 'later' | null;
  readonly onChoose: () => void;
  readonly onToggle: (part: 'details' | 'later') => void;
  readonly onEdit: (edit: FlagEdit) => void;
  /** The details, made only where they are open. */
  readonly children: ComponentChildren;
}

/** So much of a long text stands in the list; all of it in the details. */
const shown = 600;

/** One saved page in the list. */
export function SavedPageRow({ flag, today, chosen, open, onChoose, onToggle, onEdit, children }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const isReviewed = flag.state === 'reviewed';
  const title = flag.title || flag.address;
  const due = dueText(flag, today, translator);
  return (
    <article class={`${styles['row']} ${chosen ? styles['chosen'] : ''}`}>
      <input
        type="checkbox"
        class={styles['choice']}
        aria-label={t('review.select', { title })}
        checked={chosen}
        onChange={onChoose}
      />
      <h3>
        <OutwardLink href={flag.address}>{title}</OutwardLink>
      </h3>
      <p class={styles['meta']}>
        {metaTexts(flag, translator).map((text, index) => (
          <>
            {index > 0 && ' · '}
            <bdi key={text}>{text}</bdi>
          </>
        ))}
        {due !== undefined && (
          <>
            {' · '}
            <span class={styles['due']}>{due}</span>
          </>
        )}
        {flag.tags.map((tag) => (
          <>
            {' · '}
            <bdi key={tag} class={styles['tag']}>
              #{tag}
            </bdi>
          </>
        ))}
      </p>
      <div class={styles['actions']}>
        <button type="button" onClick={() => onEdit({ state: isReviewed ? 'to-review' : 'reviewed' })}>
          {isReviewed ? t('review.again') : t('review.reviewed')}
        </button>
        {!isReviewed && (
          <button type="button" aria-expanded={open === 'later'} onClick={() => onToggle('later')}>
            {t('review.later')}
          </button>
        )}
        <button type="button" aria-expanded={open === 'details'} onClick={() => onToggle('details')}>
          {t('review.details')}
        </button>
      </div>
      {open !== 'details' && flag.passage !== '' && (
        <blockquote dir="auto" class={styles['clamped']}>
          {cutText(flag.passage, shown)}
        </blockquote>
      )}
      {open !== 'details' && flag.note !== '' && (
        <p dir="auto" class={`${styles['note']} ${styles['clamped']}`}>
          {cutText(flag.note, shown)}
        </p>
      )}
      {open === 'later' && (
        <div class={styles['later']} data-fields>
          <DueDay
            due={flag.due}
            today={today}
            onChange={(due) => {
              onEdit({ due });
              onToggle('later');
            }}
          />
        </div>
      )}
      {open === 'details' && (
        <div class={styles['details']} data-fields>
          {children}
        </div>
      )}
    </article>
  );
}
