import type { PageReport } from '@/lib/dataset/page-report';
import { displayHost } from '@/lib/i18n/display-host';
import { Folded } from './Folded';
import { OutwardLink } from './OutwardLink';
import styles from './Section.module.css';
import { useTranslation } from './translation';

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
          {via.kind === 'archive'
            ? t('publisher.copyKeptBy', { host: via.host })
            : t(`publisher.via.${via.kind}`, {
                host: via.kind === 'syndication' ? host : via.host,
                name: via.name ?? '',
              })}
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
