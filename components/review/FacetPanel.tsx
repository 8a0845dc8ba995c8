import { useState } from 'preact/hooks';
import { facetNames, type Arrangement, type FacetName } from '@/lib/saved-pages/model/arrange';
import type { FacetValue } from '@/lib/saved-pages/model/facet-values';
import { useTranslation } from '../shared/translation';
import styles from './FacetPanel.module.css';

interface Props {
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  readonly chosen: Arrangement['chosen'];
  readonly onChoose: (chosen: Arrangement['chosen']) => void;
}

/** So many values of a facet stand at once; the rest on demand. */
const shownAtOnce = 7;

/** What the list can be narrowed by, with counts. Of a facet any choice fits, of several facets all must. */
export function FacetPanel({ facets, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const toggle = (name: FacetName, value: string): void => {
    const before = chosen[name];
    const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
    onChoose({ ...chosen, [name]: values });
  };
  const any = facetNames.some((name) => chosen[name].length > 0);
  return (
    <>
      {facetNames.map((name) => (
        <Facet key={name} name={name} values={facets[name]} onToggle={(value) => toggle(name, value)} />
      ))}
      {any && (
        <button type="button" onClick={() => onChoose({ state: [], topic: [], publisher: [], tag: [] })}>
          {t('review.facets.clear')}
        </button>
      )}
    </>
  );
}

function Facet({
  name,
  values,
  onToggle,
}: {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
  readonly onToggle: (value: string) => void;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ chosen }, index) => index < shownAtOnce || chosen);
  const hidden = values.length - shown.length;
  return (
    <fieldset class={styles['facet']}>
      <legend>{t(`review.facet.${name}`)}</legend>
      {shown.map(({ value, name: label, count, chosen }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen} onChange={() => onToggle(value)} />
          <bdi>{label}</bdi>
          <span>{count}</span>
        </label>
      ))}
      {(all ? values.length > shownAtOnce : hidden > 0) && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('review.facet.fewer') : t('review.facet.more', { count: hidden })}
        </button>
      )}
    </fieldset>
  );
}
