import type { SearchEngine } from '@/lib/url/search-addresses';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** The rule by which outlets are chosen, in words, and where a click leads. */
export function WhyThese({ engine }: { readonly engine: SearchEngine }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('elsewhere.why')}</h3>
      <p class={section['quiet']}>{t('elsewhere.rule')}</p>
      <p class={section['quiet']}>{t('elsewhere.click', { engine: engine.name })}</p>
    </>
  );
}
