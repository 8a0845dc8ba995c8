import type { PageReport } from '@/lib/report/page-report';
import { displayHost } from '@/lib/url/display-host';
import { Folded } from '@/components/shared/Folded';
import { OutwardLink } from '@/components/shared/OutwardLink';
import styles from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** What stands between the reader and the publisher: a copy's keeper, and whom the page itself names. */
export function WhereFrom({ report }: { readonly report: PageReport }) {
  const { t, has } = useTranslation();
  const policyName = (name: string) =>
    has(`publisher.policy.${name}`) ? t(`publisher.policy.${name}` as 'publisher.policy.masthead') : name;
  const { via, claimed, declared } = report;
  const host = displayHost(report.url) ?? '';
  return (
    <>
      {via !== null && (
        <p>
          {via.kind === 'archive' ? (
            t('publisher.copyKeptBy', { host: via.host })
          ) : via.kind === 'proxy' && via.original === undefined ? (
            t('publisher.via.proxyUnknown', { host: via.host })
          ) : (
            <bdi>
              {t(`publisher.via.${via.kind}`, {
                host: via.kind === 'syndication' ? host : via.host,
                name: via.name ?? '',
                quote: via.quote ?? '',
              })}
            </bdi>
          )}
        </p>
      )}
      {claimed !== null && (
        <p>
          {t('publisher.saysPublishedBy')}{' '}
          <b>
            <bdi>{claimed.name}</bdi>
          </b>{' '}
          <span class={styles['quiet']}>
            <bdi>{t(`publisher.claimed.${claimed.how}`, { quote: claimed.quote })}</bdi>
          </span>
        </p>
      )}
      {declared.policies.length > 0 && (
        <Folded class={styles['fold']} name={t('publisher.declares')}>
          <ul class={styles['links']}>
            {declared.policies.map(({ name, url }) => (
              <li key={url}>
                <OutwardLink href={url}>{policyName(name)}</OutwardLink>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
