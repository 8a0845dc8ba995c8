import type { ComponentChildren } from 'preact';
import { useTranslation } from '../shared/translation';
import { ButtonPicture, CardsPicture, ListPicture } from './pictures';
import styles from './WelcomeView.module.css';

interface Props {
  /** The reader's present choice. */
  readonly byItself: boolean;
  /** The browser did not give the access that was asked for. */
  readonly refused: boolean;
  /** Both run within the click: a permission can be asked for first thing. */
  readonly onClickOnly: () => void;
  readonly onByItself: () => void;
  readonly onSample: () => void;
  /** The sample's report, once it was asked for. */
  readonly sample: ComponentChildren;
}

/** What Masthead does, in three pictures; the two ways of working side by side; one sample to try. */
export function WelcomeView({ byItself, refused, onClickOnly, onByItself, onSample, sample }: Props) {
  const { t } = useTranslation();
  return (
    <main class={styles['page']}>
      <h1>{t('welcome.title')}</h1>
      <ol class={styles['pictures']}>
        <Picture text={t('welcome.picture.click')}>
          <ButtonPicture />
        </Picture>
        <Picture text={t('welcome.picture.report')}>
          <CardsPicture />
        </Picture>
        <Picture text={t('welcome.picture.list')}>
          <ListPicture />
        </Picture>
      </ol>
      <h2>{t('welcome.ways')}</h2>
      <div class={styles['ways']}>
        <Way
          name={t('options.reading.click')}
          note={t('options.reading.click.note')}
          chosen={!byItself}
          onChoose={onClickOnly}
        />
        <Way
          name={t('options.reading.all')}
          note={t('options.reading.all.note')}
          chosen={byItself}
          onChoose={onByItself}
        />
      </div>
      {refused && <p role="alert">{t('options.refused')}</p>}
      <p class={styles['note']}>{t('welcome.later')}</p>
      <h2>{t('welcome.sample')}</h2>
      <p class={styles['note']}>{t('welcome.sample.note')}</p>
      {sample === undefined ? (
        <button type="button" class="main" onClick={onSample}>
          {t('welcome.sample.try')}
        </button>
      ) : (
        <div class={styles['sample']}>{sample}</div>
      )}
    </main>
  );
}

function Picture({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  return (
    <li>
      {children}
      <p>{text}</p>
    </li>
  );
}

interface WayProps {
  readonly name: string;
  readonly note: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Way({ name, note, chosen, onChoose }: WayProps) {
  const { t } = useTranslation();
  return (
    <section class={styles['way']}>
      <h3>{name}</h3>
      <p class={styles['note']}>{note}</p>
      <button type="button" aria-pressed={chosen} onClick={onChoose}>
        {chosen ? `✓ ${t('welcome.chosen')}` : t('welcome.choose')}
      </button>
    </section>
  );
}
