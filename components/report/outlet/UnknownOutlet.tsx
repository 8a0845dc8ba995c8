import type { PageReport } from '@/lib/report/page-report';
import type { Outlet } from '@/lib/report/outlet/outlet-of';
import { encyclopediaSearch, webSearch } from '@/lib/url/search-addresses';
import { OutwardLink } from '@/components/shared/OutwardLink';
import { useTranslation } from '@/components/shared/translation';
import { SiteLinks } from './SiteLinks';

interface Props {
  readonly report: Pick<PageReport, 'siteLinks'>;
  readonly outlet: Outlet;
}

/** As visible as a match: that nothing is known of it, in one line, with ways to look further. */
export function UnknownOutlet({ report, outlet: { name, host } }: Props) {
  const { t } = useTranslation();
  return (
    <span>
      {host === '' ? t('publisher.noAddress') : t('outlet.unknown')} <SiteLinks links={report.siteLinks} />
      {name !== '' && (
        <>
          {report.siteLinks.length > 0 && ' · '}
          <OutwardLink href={webSearch(`"${name}"`)}>{t('publisher.searchElsewhere')}</OutwardLink>
          {' · '}
          <OutwardLink href={encyclopediaSearch(name)}>{t('publisher.encyclopedia')}</OutwardLink>
        </>
      )}
    </span>
  );
}
