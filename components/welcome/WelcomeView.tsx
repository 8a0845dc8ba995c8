import type { ComponentChildren } from 'preact';
import type { Settings } from '@/lib/settings/settings';
import { useTranslation } from '../shared/translation';
import { ChromePinPicture, FirefoxPinPicture, ListPicture } from './pictures';
import styles from './WelcomeView.module.css';

export type ReadingMode = Settings['spotting']['mode'];

interface Props {
  /** The browser that this is read in: its picture stands first. */
  readonly browser: 'chrome' | 'firefox';
  /** The reader's present choice, as far as the browser allows it. */
  readonly mode: ReadingMode;
  /** The browser did not give the access that was asked for. */
  readonly refused: boolean;
  /** Runs within the click: a permission can be asked for first thing. */
  readonly onMode: (mode: ReadingMode) => void;
  /** The report of the sample's article. */
  readonly sample: ComponentChildren;
}

const modes = ['click', 'sites', 'all'] as const;

/** Where the button is, what it shows, and the three ways of reading side by side. */
export function WelcomeView({ browser, mode, refused, onMode, sample }: Props) {
  const { t } = useTranslation();
  const pins = [
    <Pin key="chrome" name="Chrome, Edge, Brave" text={t('welcome.pin.chrome')}>
      <ChromePinPicture />
    </Pin>,
    <Pin key="firefox" name="Firefox" text={t('welcome.pin.firefox')}>
      <FirefoxPinPicture />
    </Pin>,
  ];
  return (
    <main class={styles['page']}>
      <h1>{t('welcome.title')}</h1>
      <div class={styles['columns']}>
        <div>
          <h2>{t('welcome.pin')}</h2>
          <p class={styles['note']}>{t('welcome.picture.click')}</p>
          <ol class={styles['pictures']}>{browser === 'chrome' ? pins : pins.toReversed()}</ol>
          <h2>{t('welcome.ways')}</h2>
          <div class={styles['ways']}>
            {modes.map((one) => (
              <Way key={one} mode={one} isChosen={mode === one} onChoose={() => onMode(one)} />
            ))}
          </div>
          {refused && <p role="alert">{t('options.refused')}</p>}
          <p class={styles['note']}>{t('welcome.later')}</p>
          <h2>{t('welcome.list')}</h2>
          <div class={styles['list']}>
            <ListPicture />
            <p>{t('welcome.picture.list')}</p>
          </div>
        </div>
        <div>
          <h2>{t('welcome.sees')}</h2>
          <p class={styles['note']}>{t('welcome.picture.report')}</p>
          <p class={styles['note']}>{t('welcome.sample.note')}</p>
          {sample !== undefined && (
            // It is scrolled like the window that it shows, with the keyboard too.
            <div class={styles['sample']} role="region" aria-label={t('welcome.sees')} tabIndex={0}>
              {sample}
            </div>
          )}
        </div>
      </div>
    </main>
  );
}

function Pin(props: { readonly name: string; readonly text: string; readonly children: ComponentChildren }) {
  return (
    <li>
      {props.children}
      <h3>{props.name}</h3>
      <p>{props.text}</p>
    </li>
  );
}

interface WayProps {
  readonly mode: ReadingMode;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Way({ mode, isChosen, onChoose }: WayProps) {
  const { t } = useTranslation();
  return (
    <section class={styles['way']}>
      <h3>{t(`options.reading.${mode}`)}</h3>
      <p class={styles['note']}>{t(`options.reading.${mode}.note`)}</p>
      {mode === 'sites' && isChosen && (
        <p>
          <a href="options.html#reading" target="_blank">
            {t('welcome.chooseSites')}
          </a>
        </p>
      )}
      <button type="button" aria-pressed={isChosen} onClick={onChoose}>
        {isChosen ? `✓ ${t('welcome.chosen')}` : t('welcome.choose')}
      </button>
    </section>
  );
}
