import type { PageReport } from '@/lib/report/page-report';
import { displayHost } from '@/lib/url/display-host';
import { Folded } from '@/components/shared/Folded';
import { Rich } from '@/components/shared/Rich';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import styles from './OutletHead.module.css';

interface Props {
  readonly report: PageReport;
  /** The name above is the page's own word already. */
  readonly isNamedByClaim: boolean;
}

/** Who wrote it where that is somebody else, through whom it is read, and in which words of the page that stands. */
export function OriginLine({ report, isNamedByClaim }: Props) {
  const { t } = useTranslation();
  const { via, claimed } = report;
  const host = displayHost(report.url) ?? '';
  const evidence = [
    via !== null && via.kind !== 'carrier' && via.kind !== 'syndication' ? copyText(report, t) : undefined,
    via?.kind === 'carrier' && via.how !== undefined
      ? t(`publisher.claimed.${via.how}`, { quote: via.quote ?? '' })
      : undefined,
    via?.kind === 'syndication' ? t('published.where.text', { quote: via.quote ?? '' }) : undefined,
  ].filter((one) => one !== undefined);
  return (
    <>
      {(via?.kind === 'syndication' || via?.kind === 'carrier') && (
        <p class={styles['own']}>
          <Rich
            message={t(via.kind === 'carrier' ? 'origin.carriedBy' : 'origin.writtenBy')}
            parts={{
              name: (
                <b>
                  <bdi>{via.name ?? host}</bdi>
                </b>
              ),
            }}
          />
        </p>
      )}
      {claimed !== null && !isNamedByClaim && (
        <p class={section['quiet']}>
          {t('publisher.saysPublishedBy')}{' '}
          <b>
            <bdi>{claimed.name}</bdi>
          </b>
        </p>
      )}
      {(evidence.length > 0 || claimed !== null) && (
        <Folded class={section['inline']} name={t('published.why')}>
          {evidence.map((text) => (
            <p key={text} class={section['quiet']}>
              <bdi>{text}</bdi>
            </p>
          ))}
          {claimed !== null && (
            <p class={section['quiet']}>
              <bdi>
                {t('publisher.saysPublishedBy')} {claimed.name}{' '}
                {t(`publisher.claimed.${claimed.how}`, { quote: claimed.quote })}
              </bdi>
            </p>
          )}
        </Folded>
      )}
    </>
  );
}

/** What kind of service shows the page. */
function copyText({ via, url }: PageReport, t: ReturnType<typeof useTranslation>['t']): string {
  const host = via?.host ?? displayHost(url) ?? '';
  if (via?.kind === 'archive') return t('publisher.copyKeptBy', { host });
  if (via?.kind === 'proxy')
    return t(via.original === undefined ? 'publisher.via.proxyUnknown' : 'publisher.via.proxy', { host });
  return t(`publisher.via.${via?.kind === 'translation' ? 'translation' : via?.kind === 'cache' ? 'cache' : 'amp'}`, {
    host,
  });
}
