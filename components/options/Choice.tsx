import styles from './OptionsView.module.css';

interface Props {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One choice with what it means. The handler runs within the click: a permission can be asked for first thing. */
export function Choice({ type, name, label, note, checked, onChange }: Props) {
  return (
    <label class={styles['choice']}>
      <input type={type} name={name} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {note !== undefined && <span class={styles['note']}> {note}</span>}
      </span>
    </label>
  );
}
