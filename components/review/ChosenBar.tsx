import { useState } from 'preact/hooks';
import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import { parseTags } from '@/lib/saved-pages/model/parse-tags';
import { DueDay } from '../shared/FlagEditor';
import { useTranslation } from '../shared/translation';
import styles from './ChosenBar.module.css';

interface Props {
  readonly count: number;
  readonly today: string;
  readonly onEdit: (edit: FlagEdit) => void;
  readonly onRemove: () => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** What can be done with all the pages that are chosen. */
export function ChosenBar({ count, today, onEdit, onRemove, onExport, onClear }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'later' | 'tag' | null>(null);
  const toggle = (part: 'later' | 'tag') => (): void => setOpen(open === part ? null : part);
  return (
    <section class={styles['bar']} aria-label={t('review.chosen', { count })}>
      <b>{t('review.chosen', { count })}</b>
      <button type="button" onClick={() => onEdit({ state: 'reviewed' })}>
        {t('review.reviewed')}
      </button>
      <button type="button" onClick={() => onEdit({ state: 'to-review' })}>
        {t('review.again')}
      </button>
      <button type="button" aria-expanded={open === 'later'} onClick={toggle('later')}>
        {t('review.later')}
      </button>
      <button type="button" aria-expanded={open === 'tag'} onClick={toggle('tag')}>
        {t('review.facet.tag')}
      </button>
      <button type="button" onClick={onExport}>
        {t('review.export')}
      </button>
      <button type="button" onClick={onRemove}>
        {t('flag.remove')}
      </button>
      <button type="button" onClick={onClear}>
        {t('review.chooseNone')}
      </button>
      {open === 'later' && (
        <div class={styles['part']}>
          <DueDay
            due={null}
            today={today}
            onChange={(due) => {
              onEdit({ due });
              setOpen(null);
            }}
          />
        </div>
      )}
      {open === 'tag' && (
        <TagForm
          onAdd={(addTags) => {
            onEdit({ addTags });
            setOpen(null);
          }}
        />
      )}
    </section>
  );
}

function TagForm({ onAdd }: { readonly onAdd: (tags: readonly string[]) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const tags = parseTags(text);
  return (
    <form
      class={styles['part']}
      onSubmit={(event) => {
        event.preventDefault();
        if (tags.length > 0) onAdd(tags);
      }}
    >
      <label>
        {t('flag.tags')}{' '}
        <input
          dir="auto"
          value={text}
          placeholder={t('flag.tagsHint')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">{t('review.tag.add')}</button>
    </form>
  );
}
