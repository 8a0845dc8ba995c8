import type { PageReport } from '@/lib/report/page-report';
import { displayHost } from '@/lib/url/display-host';
import { Folded } from '@/components/shared/Folded';
import { Rich } from '@/components/shared/Rich';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

interface Props {
  readonly report: PageReport;
  /** The name above is the page's own word already. */
  readonly isNamedByClaim: boolean;
}

/** Through whom it is read, or who wrote it where that is somebody else; in the line of the owner. */
export function OriginName({ report: { via, url } }: Pick<Props, 'report'>) {
  const { t } = useTranslation();
  if (via?.kind !== 'syndication' && via?.kind !== 'carrier') return null;
  const name = (
    <b>
      <bdi>{via.name ?? displayHost(url)}</bdi>
    </b>
  );
  return (
    <>
      {' · '}
      <Rich message={t(via.kind === 'carrier' ? 'origin.carriedBy' : 'origin.writtenBy')} parts={{ name }} />
    </>
  );
}

/** In which words of the page it stands who wrote it, or whose it is. */
export function OriginEvidence({ report, isNamedByClaim }: Props) {
  const { t } = useTranslation();
  const { via, claimed } = report;
  const evidence = [
    via !== null && via.kind !== 'carrier' && via.kind !== 'syndication' ? copyText(report, t) : undefined,
    via?.kind === 'carrier' && via.how !== undefined
      ? t(`publisher.claimed.${via.how}`, { quote: via.quote ?? '' })
      : undefined,
    via?.kind === 'syndication' && via.quote !== undefined
      ? t('published.where.text', { quote: via.quote })
      : undefined,
    claimed === null
      ? undefined
      : `${t('publisher.saysPublishedBy')} ${claimed.name} ${t(`publisher.claimed.${claimed.how}`, { quote: claimed.quote })}`,
  ].filter((one) => one !== undefined);
  return (
    <>
      {claimed !== null && !isNamedByClaim && (
        <span class={section['quiet']}>
          {' · '}
          {t('publisher.saysPublishedBy')}{' '}
          <b>
            <bdi>{claimed.name}</bdi>
          </b>
        </span>
      )}
      {evidence.length > 0 && (
        <Folded class={section['inline']} name={t('published.why')}>
          {evidence.map((text) => (
            <p key={text} class={section['quiet']}>
              <bdi>{text}</bdi>
            </p>
          ))}
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
