import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { addDays } from '@/lib/saved-pages/model/days';
import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import { flagLimits, type Flag } from '@/lib/saved-pages/model/flag';
import type { WriteProblem } from '@/lib/saved-pages/model/flag-protocol';
import { parseTags } from '@/lib/saved-pages/model/parse-tags';
import styles from './FlagEditor.module.css';
import { useTranslation } from './translation';

interface Props {
  readonly flag: Flag;
  /** The reader's calendar day. */
  readonly today: string;
  /** The last change was not written: what is typed stays, and can be exported. */
  readonly problem?: WriteProblem | undefined;
  /** Put the cursor into the note. */
  readonly focus?: boolean;
  /** Called in each input event, with what it changed. */
  readonly onEdit: (edit: FlagEdit) => void;
  /** @param flag with what is typed, written or not */
  readonly onExport: (flag: Flag) => void;
}

/** Note, tags, due day and state of a flag; nothing waits for a button. */
export function FlagEditor({ flag, today, problem, focus = false, onEdit, onExport }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [note, typeOver, noteField] = useTyped(flag.note, problem !== undefined);
  const [tags, typeOverTags, tagsField] = useTyped(flag.tags.join(', '), problem !== undefined);
  useEffect(() => {
    if (focus) noteField.current?.focus();
  }, [focus, noteField]);
  const typeNote = (text: string): void => {
    onEdit({ note: text, noteOver: typeOver(text) });
  };
  const typeTags = (text: string): void => {
    onEdit({ tags: parseTags(text), tagsOver: parseTags(typeOverTags(text)) });
  };
  return (
    <div class={styles['editor']}>
      <label class={styles['wide']}>
        {t('flag.note')}
        <textarea
          ref={noteField}
          rows={3}
          dir="auto"
          maxLength={flagLimits.note}
          value={note}
          aria-describedby={`${id}-limit`}
          onInput={({ currentTarget }) => typeNote(currentTarget.value)}
        />
      </label>
      <p id={`${id}-limit`} class={styles['said']} role="status">
        {note.length >= flagLimits.note && t('flag.noteFull', { limit: flagLimits.note })}
      </p>
      <label class={styles['wide']}>
        {t('flag.tags')}
        <input
          ref={tagsField}
          dir="auto"
          value={tags}
          placeholder={t('flag.tagsHint')}
          onInput={({ currentTarget }) => typeTags(currentTarget.value)}
        />
      </label>
      <DueDay due={flag.due} today={today} onChange={(due) => onEdit({ due })} />
      <label class={styles['check']}>
        <input
          type="checkbox"
          checked={flag.state === 'reviewed'}
          onChange={({ currentTarget }) => onEdit({ state: currentTarget.checked ? 'reviewed' : 'to-review' })}
        />
        {t('flag.reviewed')}
      </label>
      {problem !== undefined && (
        <div role="alert" class={styles['problem']}>
          <p>{t(problem === 'full' ? 'flag.full.edit' : 'flag.broken.edit')}</p>
          <button type="button" onClick={() => onExport({ ...flag, note, tags: parseTags(tags) })}>
            {t('flag.export')}
          </button>
        </div>
      )}
    </div>
  );
}

/** A day, and the ones most asked for. */
export function DueDay({
  due,
  today,
  onChange,
}: {
  readonly due: string | null;
  readonly today: string;
  readonly onChange: (due: string | null) => void;
}) {
  const { t } = useTranslation();
  const days = { tomorrow: 1, week: 7, month: 30 } as const;
  return (
    <fieldset class={styles['due']}>
      <legend>{t('flag.due')}</legend>
      {(['tomorrow', 'week', 'month'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={due === addDays(today, days[name])}
          onClick={() => onChange(addDays(today, days[name]))}
        >
          {t(`flag.due.${name}`)}
        </button>
      ))}
      <input
        type="date"
        aria-label={t('flag.due')}
        min="1970-01-01"
        max="9999-12-31"
        value={due ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
      />
      {due !== null && (
        <button type="button" onClick={() => onChange(null)}>
          {t('flag.due.none')}
        </button>
      )}
    </fieldset>
  );
}

/**
 * What the reader types. Text that comes back from the list, perhaps from another window, is taken only while the
 * reader is elsewhere: it never overwrites a letter.
 * @returns the text, and what takes a new one and gives the one before it
 */
function useTyped(stored: string, keep: boolean) {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [text, setText] = useState(stored);
  // Letters may come faster than the field is drawn.
  const shownRef = useRef(stored);
  const type = useCallback((next: string): string => {
    const before = shownRef.current;
    shownRef.current = next;
    setText(next);
    return before;
  }, []);
  useEffect(() => {
    if (!keep && field.current?.matches(':focus') !== true) type(stored);
  }, [stored, keep, type]);
  return [text, type, field] as const;
}
