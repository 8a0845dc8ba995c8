import { siteOf } from '@/lib/url/site-of';
import { patternsOf, publicHost } from '@/lib/auto-read/can-auto-read';
import { spotsSite, withEverySite, withSite } from '@/lib/auto-read/switches';
import { onSettingsChanged, readSettings } from '@/lib/extension/storage/settings-store';
import { chooseSpotting, hasAccess, isAllowed } from '@/lib/extension/api/site-access';
import type { Settings } from '@/lib/settings/settings';

/** What the popup's switches show and can do; told again whenever it changes. */
export interface PopupSpotting {
  readonly site: string | null;
  readonly onSite: boolean;
  readonly onEverySite: boolean;
  readonly refused: boolean;
  readonly switchSite: (on: boolean) => void;
  readonly switchEverySite: (on: boolean) => void;
}

/** @param address the page's, from its tab */
export async function startPopupSpotting(address: string, show: (spotting: PopupSpotting) => void): Promise<void> {
  const host = publicHost(address);
  const site = host === undefined ? null : (siteOf(host) ?? null);
  let refused = false;
  let spotting = (await readSettings()).spotting;
  const choose = (chosen: Settings['spotting']): void => {
    void chooseSpotting(spotting, chosen).then(async (granted) => {
      refused = !granted;
      await tell();
    });
  };
  const tell = async (): Promise<void> => {
    spotting = (await readSettings()).spotting;
    const onEverySite = spotting.mode === 'all' && (await isAllowed(spotting));
    const onSite = site !== null && spotsSite(spotting, site) && (await hasAccess(patternsOf(site)));
    show({
      site,
      onSite,
      onEverySite,
      refused,
      switchSite: (on) => {
        if (site !== null) choose(withSite(spotting, site, on));
      },
      switchEverySite: (on) => choose(withEverySite(spotting, on)),
    });
  };
  onSettingsChanged(() => void tell());
  await tell();
}
