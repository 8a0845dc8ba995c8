import type { DatasetIndex } from '@/lib/schema/compiled';
import { badgeSigns, textSizes, themes, type Settings } from '@/lib/settings/settings';
import { useTranslation } from '../shared/translation';
import { Choice } from './Choice';
import { LanguageField } from './LanguageField';
import styles from './OptionsView.module.css';
import { PartsList } from './PartsList';
import { TrackingPart } from './TrackingPart';
import { DataPart, type KeptData } from './DataPart';
import { OwnDataPart, type OwnDataActions, type OwnDataOutcome, type OwnDataRow } from './OwnDataPart';
import { ReadingPart, type SiteAccess } from './ReadingPart';
import { SearchPart } from './SearchPart';
import { SectionMenu } from './SectionMenu';

export interface OptionsActions {
  readonly onChange: (change: (settings: Settings) => Settings) => void;
  /** Asks the browser for access where the mode needs it; called within the click. */
  readonly onMode: (mode: Settings['spotting']['mode']) => void;
  readonly onAddSite: (site: string) => void;
  readonly onRemoveSite: (site: string) => void;
  readonly onExportAll: () => void;
  readonly onDeleteAll: () => void;
}

interface Props extends OptionsActions {
  readonly settings: Settings;
  /** `damaged`: some have their defaults; `unreadable`: the browser does not give them, and all have. */
  readonly condition: 'whole' | 'damaged' | 'unreadable';
  /** The last change was not kept by the browser. */
  readonly notKept: boolean;
  readonly index: DatasetIndex;
  /** The extension's version. */
  readonly version: string;
  /** The browser did not give the access that was asked for. */
  readonly refused: boolean;
  readonly deleted: boolean;
  readonly access: SiteAccess;
  /** Undefined where it cannot be read. */
  readonly kept: KeptData | undefined;
  /** Undefined rows: they cannot be read. */
  readonly own: {
    readonly rows: readonly OwnDataRow[] | undefined;
    readonly lost: number;
    readonly outcome: OwnDataOutcome | undefined;
  } & OwnDataActions;
}

/** All settings on one page; each takes effect at once. */
export function OptionsView(props: Props) {
  const { settings, condition, notKept, index, version, refused, deleted, access, kept, own, ...actions } = props;
  const { t } = useTranslation();
  const { onChange } = actions;
  return (
    <main class={styles['page']}>
      <h1>{t('options.title')}</h1>
      <SectionMenu />
      <div>
        {condition !== 'whole' && (
          <p role="alert" class={styles['error']}>
            {t(`options.${condition}`)}
          </p>
        )}
        {notKept && (
          <p role="alert" class={styles['error']}>
            {t('options.notKept')}
          </p>
        )}
        <div id="reading">
          <ReadingPart settings={settings} refused={refused} access={access} {...actions} />
        </div>
        <fieldset id="badge" class={styles['part']}>
          <h2>{t('options.badge')}</h2>
          {badgeSigns.map((sign) => (
            <Choice
              key={sign}
              type="checkbox"
              name="badge"
              label={t(`options.badge.${sign}`)}
              checked={settings.badge.includes(sign)}
              onChange={(checked) =>
                onChange((now) => ({
                  ...now,
                  badge: badgeSigns.filter((other) => (other === sign ? checked : now.badge.includes(other))),
                }))
              }
            />
          ))}
        </fieldset>
        <section id="parts" class={styles['part']}>
          <h2>{t('options.parts')}</h2>
          <p class={styles['note']}>{t('options.parts.note')}</p>
          <PartsList settings={settings} onChange={onChange} />
        </section>
        <section id="look" class={styles['part']}>
          <h2>{t('options.look')}</h2>
          <Select
            name="theme"
            label={t('options.theme')}
            values={themes}
            value={settings.theme}
            text={(theme) => t(`options.theme.${theme}`)}
            onChange={(theme) => onChange((now) => ({ ...now, theme }))}
          />
          <Select
            name="textSize"
            label={t('options.textSize')}
            values={textSizes}
            value={settings.textSize}
            text={(size) => t(`options.textSize.${size}`)}
            onChange={(textSize) => onChange((now) => ({ ...now, textSize }))}
          />
          <LanguageField value={settings.language} onChange={(language) => onChange((now) => ({ ...now, language }))} />
          <Choice
            type="checkbox"
            name="sync"
            label={t('options.sync')}
            note={t('options.sync.note')}
            checked={settings.sync}
            onChange={(sync) => onChange((now) => ({ ...now, sync }))}
          />
        </section>
        <div id="search">
          <SearchPart settings={settings} onChange={onChange} />
        </div>
        <div id="tracking">
          <TrackingPart settings={settings} onChange={onChange} />
        </div>
        <div id="own">
          <OwnDataPart {...own} />
        </div>
        <div id="data">
          <DataPart
            index={index}
            kept={kept}
            version={version}
            deleted={deleted}
            onExportAll={actions.onExportAll}
            onDeleteAll={actions.onDeleteAll}
          />
        </div>
      </div>
    </main>
  );
}

interface SelectProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly text: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Select<Value extends string>({ name, label, values, value, text, onChange }: SelectProps<Value>) {
  return (
    <p class={styles['field']}>
      <label for={name}>{label}</label>
      <select
        id={name}
        value={value}
        onChange={(event) => onChange(values.find((one) => one === event.currentTarget.value) ?? value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {text(one)}
          </option>
        ))}
      </select>
    </p>
  );
}
