import type { ReportFact } from '@/lib/publisher/publisher-report';
import styles from './Facts.module.css';
import { factText } from './fact-text';
import { Sources } from './Sources';
import { sourcesOfClaims } from './sources-of';
import { useTranslation } from '@/components/shared/translation';

/** The facts of a record, one row a field, each value with its sources; values that differ stand together. */
export function Facts({ facts }: { readonly facts: readonly ReportFact[] }) {
  const translator = useTranslation();
  const { t } = translator;
  const fields = [...new Set(facts.map(({ field }) => field))];
  return (
    <dl class={styles['facts']}>
      {fields.map((field) => (
        <>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            {facts
              .filter((fact) => fact.field === field)
              .map((fact) => (
                <p key={JSON.stringify(fact.value)}>
                  <bdi>{factText(fact, translator)}</bdi>
                  {fact.status === 'superseded' && ` (${t('value.superseded')})`}
                  {fact.status === 'disputed' && ` (${t('value.disputed')})`}{' '}
                  <Sources
                    sources={sourcesOfClaims(fact.claims, translator)}
                    fact={`${t(`field.${field}`)}: ${factText(fact, translator)}`}
                  />
                </p>
              ))}
          </dd>
        </>
      ))}
    </dl>
  );
}
