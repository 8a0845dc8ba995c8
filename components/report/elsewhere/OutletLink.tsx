import type { SuggestedOutlet } from '@/lib/report/elsewhere/elsewhere';
import { outletAddress } from '@/lib/report/elsewhere/outlet-address';
import { nameFor } from '@/lib/report/elsewhere/name-for';
import { displayHost } from '@/lib/url/display-host';
import { useSearchEngine } from '@/components/shared/search-engine';
import { useTranslation } from '@/components/shared/translation';

/** An outlet that opens a search for the page's matter in it, on a click; where it leads is shown. */
export function OutletLink({ suggested }: { readonly suggested: SuggestedOutlet }) {
  const { t, language } = useTranslation();
  const { outlet, words } = suggested;
  const address = outletAddress(outlet, words, useSearchEngine());
  const host = displayHost(address) ?? '';
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={words === '' ? host : t('elsewhere.leads', { words, host })}
    >
      <bdi>{nameFor(outlet, language)}</bdi>
    </a>
  );
}
