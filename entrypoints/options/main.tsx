import { render } from 'preact';
import '@/components/tokens.css';
import { OptionsView } from '@/components/options/OptionsView';
import { Translation } from '@/components/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/browser/appearance';
import { deleteEverything } from '@/lib/browser/delete-everything';
import { loadTranslator } from '@/lib/browser/load-translator';
import { packagedDataset } from '@/lib/browser/packaged-dataset';
import { onSettingsChanged, readSettings, updateSettings } from '@/lib/browser/settings-store';
import { chooseSpotting } from '@/lib/browser/site-access';
import type { Settings } from '@/lib/settings/settings';

applyLastAppearance();
const root = document.getElementById('app') ?? document.body;
const index = await packagedDataset().index();
let settings = await readSettings();
let refused = false;
let deleted = false;

function choose(spotting: Settings['spotting']): void {
  void chooseSpotting(settings.spotting, spotting).then(async (granted) => {
    refused = !granted;
    await show(await readSettings());
  });
}

async function show(now: Settings): Promise<void> {
  settings = now;
  const translator = await loadTranslator(applyAppearance(settings));
  document.title = `Masthead: ${translator.t('options.title')}`;
  const { spotting } = settings;
  render(
    <Translation.Provider value={translator}>
      <OptionsView
        settings={settings}
        index={index}
        refused={refused}
        deleted={deleted}
        onChange={(change) => void updateSettings(change)}
        onMode={(mode) => choose({ ...spotting, mode })}
        onAddSite={(site) =>
          choose({ ...spotting, sites: [...spotting.sites.filter((other) => other !== site), site] })
        }
        onRemoveSite={(site) => choose({ ...spotting, sites: spotting.sites.filter((other) => other !== site) })}
        onDeleteAll={() =>
          void deleteEverything().then(async () => {
            deleted = true;
            await show(await readSettings());
          })
        }
      />
    </Translation.Provider>,
    root,
  );
}

onSettingsChanged((now) => void show(now));
await show(settings);
