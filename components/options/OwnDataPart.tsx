import { formatDate } from '@/lib/i18n/format-date';
import type { Translator } from '@/lib/i18n/translator';
import type { RefusedOwnData } from '@/lib/custom-data/check-custom-data';
import { PartMissing } from '../report/PartMissing';
import { useTranslation } from '../shared/translation';
import project from '@/project.json';
import { OutwardLink } from '../shared/OutwardLink';
import { Rich } from '../shared/Rich';
import { Choice } from './Choice';
import styles from './OptionsView.module.css';

/** Where the format is described; each language's message names it so. */
const docs = 'docs/own-data.md';
const docsAddress = `${project.repository}/blob/main/${docs}`;

/** A file of the reader's own, as the settings show it. */
export interface OwnDataRow {
  readonly id: string;
  readonly name: string;
  readonly publishers: number;
  readonly topics: number;
  readonly addedOn: string;
  readonly on: boolean;
  /** Whether this version of Masthead can use it. */
  readonly fits: boolean;
}

/** What became of the file that was chosen last. */
export type OwnDataOutcome =
  | { readonly kind: 'checking' }
  | { readonly kind: 'added'; readonly name: string }
  /** What checks files is no longer there: Masthead was updated. */
  | { readonly kind: 'partMissing' }
  /** The browser could not keep it. */
  | { readonly kind: 'notKept' }
  | RefusedOwnData;

export interface OwnDataActions {
  readonly onAdd: (file: File) => void;
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly onRemove: (id: string) => void;
  readonly onDismissLost: () => void;
}

interface Props extends OwnDataActions {
  /** Undefined where they cannot be read. */
  readonly rows: readonly OwnDataRow[] | undefined;
  /** Files that the browser has lost. */
  readonly lost: number;
  readonly outcome: OwnDataOutcome | undefined;
}

/** The reader's own publishers and topics: added from a file, switched off, removed. */
export function OwnDataPart({ rows, lost, outcome, onAdd, onSwitch, onRemove, onDismissLost }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  return (
    <section class={styles['part']}>
      <h2>{t('ownData.heading')}</h2>
      <p class={styles['note']}>
        <Rich
          message={t('ownData.note').replace(docs, '{docs}')}
          parts={{ docs: <OutwardLink href={docsAddress}>{docs}</OutwardLink> }}
        />
      </p>
      {rows === undefined && (
        <p role="alert" class={styles['error']}>
          {t('ownData.failed')}
        </p>
      )}
      {lost > 0 && (
        <div role="alert" class={styles['error']}>
          <p>{t('ownData.lost', { number: lost })}</p>
          <button type="button" onClick={onDismissLost}>
            {t('store.dismiss')}
          </button>
        </div>
      )}
      <ul class={styles['rows']}>
        {rows?.map(({ id, name, publishers, topics, addedOn, on, fits }) => (
          <li key={id}>
            <Choice
              type="checkbox"
              name={`own-${id}`}
              label={name}
              note={fits ? contentOf({ publishers, topics, addedOn }, translator) : t('ownData.unfit')}
              checked={on}
              onChange={(checked) => onSwitch(id, checked)}
            />
            <button type="button" aria-label={t('options.remove', { name })} onClick={() => onRemove(id)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <p class={styles['field']}>
        <label for="own-data">{t('ownData.add')}</label>
        <input
          id="own-data"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onAdd(file);
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      {outcome !== undefined && <Outcome outcome={outcome} />}
    </section>
  );
}

const contentOf = (
  { publishers, topics, addedOn }: Pick<OwnDataRow, 'publishers' | 'topics' | 'addedOn'>,
  translator: Translator,
): string =>
  [
    translator.t('ownData.publishers', { count: publishers }),
    translator.t('ownData.topics', { count: topics }),
    translator.t('ownData.added', { date: formatDate(addedOn, translator) }),
  ].join(' · ');

const shownProblems = 20;

function Outcome({ outcome }: { readonly outcome: OwnDataOutcome }) {
  const { t } = useTranslation();
  if (outcome.kind === 'checking') return <p role="status">{t('ownData.checking')}</p>;
  if (outcome.kind === 'partMissing') return <PartMissing />;
  if (outcome.kind === 'added')
    return (
      <p role="status">
        <bdi>{t('ownData.done', { name: outcome.name })}</bdi>
      </p>
    );
  if (outcome.kind !== 'problems')
    return (
      <p role="alert" class={styles['error']}>
        {t(`ownData.refused.${outcome.kind}`, { line: outcome.kind === 'syntax' ? outcome.line : 0 })}
      </p>
    );
  const { problems } = outcome;
  return (
    <div role="alert" class={styles['error']}>
      <p>{t('ownData.refused.problems', { count: problems.length })}</p>
      <ul class={styles['problems']} lang="en" dir="ltr">
        {problems.slice(0, shownProblems).map(({ file, field, reason }) => (
          <li key={`${file} ${field} ${reason}`}>
            <code>{[file, field].filter(Boolean).join(': ')}</code> {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
