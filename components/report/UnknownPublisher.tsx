import type { PageReport } from '@/lib/report/page-report';
import { encyclopediaSearch, webSearch } from '@/lib/url/search-addresses';
import { displayHost } from '@/lib/url/display-host';
import { OutwardLink } from '@/components/shared/OutwardLink';
import styles from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** As visible as a match: not in our data, with what the page declares and two ways to look further. */
export function UnknownPublisher({ report }: { readonly report: PageReport }) {
  const { t } = useTranslation();
  const host = displayHost(report.via?.original ?? report.url);
  const name = report.claimed?.name ?? host ?? '';
  return (
    <>
      <h1>{t('publisher.unknown')}</h1>
      <p class={styles['quiet']}>
        {host === undefined ? t('publisher.noAddress') : t('publisher.unknownHost', { host })}
      </p>
      {report.hostedOn !== null && (
        <p class={styles['quiet']}>{t('publisher.hostedOn', { name: report.hostedOn.name })}</p>
      )}
      {name !== '' && (
        <p class={styles['links']}>
          <OutwardLink href={webSearch(`"${name}"`)}>{t('publisher.searchElsewhere')}</OutwardLink>
          <OutwardLink href={encyclopediaSearch(name)}>{t('publisher.encyclopedia')}</OutwardLink>
        </p>
      )}
    </>
  );
}
