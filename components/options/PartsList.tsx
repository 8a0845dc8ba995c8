import type { PopupPart, Settings } from '@/lib/settings/settings';
import { useTranslation } from '../shared/translation';
import styles from './OptionsView.module.css';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

/** The order of the report's parts, and which start folded. */
export function PartsList({ settings, onChange }: Props) {
  const { t } = useTranslation();
  const moveUp = (part: PopupPart): void => onChange((now) => ({ ...now, parts: movedUp(now.parts, part) }));
  const fold = (part: PopupPart, folded: boolean): void =>
    onChange((now) => ({
      ...now,
      folded: folded ? [...now.folded, part] : now.folded.filter((other) => other !== part),
    }));
  return (
    <ol class={styles['rows']}>
      {settings.parts.map((part, index) => {
        const name = t(`options.part.${part}`);
        return (
          <li key={part}>
            <span>{name}</span>
            <label>
              <input
                type="checkbox"
                aria-label={t('options.folded', { name })}
                checked={settings.folded.includes(part)}
                onChange={(event) => fold(part, event.currentTarget.checked)}
              />{' '}
              {t('options.folded.short')}
            </label>
            <button
              type="button"
              aria-label={t('options.up', { name })}
              disabled={index === 0}
              onClick={() => moveUp(part)}
            >
              ↑
            </button>
          </li>
        );
      })}
    </ol>
  );
}

export function movedUp(parts: readonly PopupPart[], part: PopupPart): PopupPart[] {
  const index = parts.indexOf(part);
  const above = parts[index - 1];
  return above === undefined ? [...parts] : parts.with(index - 1, part).with(index, above);
}
