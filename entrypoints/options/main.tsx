import { render } from 'preact';
import '@/components/shared/tokens.css';
import { OptionsView } from '@/components/options/OptionsView';
import { Translation } from '@/components/shared/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/extension/storage/appearance';
import { deleteEverything } from '@/lib/extension/storage/delete-everything';
import { openFlagStore } from '@/lib/extension/storage/flag-store';
import { exportEverything, keptData } from '@/lib/extension/storage/kept-data';
import { downloadFile } from '@/lib/extension/api/download-file';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { addOwnData } from '@/lib/extension/pages/own-data';
import { listOwnData, removeOwnData, switchOwnData } from '@/lib/extension/storage/own-data-store';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { onSettingsChanged, readSettings, updateSettings } from '@/lib/extension/storage/settings-store';
import { chooseSpotting, isAllowed, onAccessChanged, sitesWithoutAccess } from '@/lib/extension/api/site-access';
import type { OwnDataOutcome } from '@/components/options/OwnDataPart';
import type { Settings } from '@/lib/settings/settings';

applyLastAppearance();
const root = document.getElementById('app') ?? document.body;
const index = await packagedDataset().index();
let settings = await readSettings();
let refused = false;
let deleted = false;
let outcome: OwnDataOutcome | undefined;
const flags = openFlagStore();

function choose(spotting: Settings['spotting']): void {
  void chooseSpotting(settings.spotting, spotting).then(async (granted) => {
    refused = !granted;
    await show(await readSettings());
  });
}

async function addFile(file: File): Promise<void> {
  outcome = { kind: 'checking' };
  await show(settings);
  outcome = await addOwnData(file);
  await show(settings);
}

let shows = 0;
async function show(now: Settings): Promise<void> {
  settings = now;
  const turn = ++shows;
  const translator = await loadTranslator(applyAppearance(settings));
  document.title = `Masthead: ${translator.t('options.title')}`;
  const { spotting } = settings;
  const [everySite, missing, kept, rows] = await Promise.all([
    isAllowed({ ...spotting, mode: 'all' }),
    sitesWithoutAccess(spotting),
    keptData(flags),
    listOwnData(),
  ]);
  // Another change came meanwhile, and shows itself.
  if (turn !== shows) return;
  render(
    <Translation.Provider value={translator}>
      <OptionsView
        settings={settings}
        index={index}
        refused={refused}
        deleted={deleted}
        access={{ everySite, missing }}
        kept={kept}
        own={{
          rows,
          outcome,
          onAdd: (file) => void addFile(file),
          onSwitch: (id, on) => void switchOwnData(id, on).then(() => show(settings)),
          onRemove: (id) => void removeOwnData(id).then(() => show(settings)),
        }}
        onChange={(change) => void updateSettings(change)}
        onMode={(mode) => choose({ ...spotting, mode })}
        onAddSite={(site) =>
          choose({ ...spotting, sites: [...spotting.sites.filter((other) => other !== site), site] })
        }
        onRemoveSite={(site) => choose({ ...spotting, sites: spotting.sites.filter((other) => other !== site) })}
        onExportAll={() => void exportEverything(flags, translator).then(downloadFile)}
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
onAccessChanged(() => void show(settings));
await show(settings);
