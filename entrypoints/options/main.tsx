import { render } from 'preact';
import '@/components/shared/tokens.css';
import { OptionsView } from '@/components/options/OptionsView';
import { Translation } from '@/components/shared/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/extension/storage/appearance';
import { deleteEverything } from '@/lib/extension/storage/delete-everything';
import { openFlagReader } from '@/lib/extension/storage/open-flag-reader';
import { exportEverything, keptData } from '@/lib/extension/storage/kept-data';
import { browser } from '@/lib/extension/api/browser';
import { downloadFile } from '@/lib/extension/api/download-file';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { addOwnData } from '@/lib/extension/pages/own-data';
import { openFlagLine } from '@/lib/extension/messaging/reconnecting-port';
import {
  dismissLostOwnData,
  listOwnData,
  lostOwnData,
  removeOwnData,
  switchOwnData,
} from '@/lib/extension/storage/own-data-store';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import {
  onSettingsChanged,
  readSettings,
  readSettingsCondition,
  updateSettings,
} from '@/lib/extension/storage/settings-store';
import { chooseSpotting, isAllowed, onAccessChanged, sitesWithoutAccess } from '@/lib/extension/api/site-access';
import type { OwnDataOutcome } from '@/components/options/OwnDataPart';
import type { Settings } from '@/lib/settings/settings';

applyLastAppearance();
const root = document.getElementById('app') ?? document.body;
const index = await packagedDataset().index();
let settings = await readSettings();
let notKept = false;
let refused = false;
let deleted = false;
let outcome: OwnDataOutcome | undefined;
const flags = openFlagReader();

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

/** A change that the browser does not keep is said, and not shown as if it were. */
async function change(how: (now: Settings) => Settings): Promise<void> {
  try {
    await updateSettings(how);
    notKept = false;
  } catch {
    notKept = true;
    await show(settings);
  }
}

let shows = 0;
async function show(now: Settings): Promise<void> {
  settings = now;
  const turn = ++shows;
  const translator = await loadTranslator(applyAppearance(settings));
  document.title = `Masthead: ${translator.t('options.title')}`;
  const { spotting } = settings;
  // Each part by itself: what the browser cannot give of one is no reason to show none.
  const [everySite, missing, kept, rows, lost, { condition }] = await Promise.all([
    isAllowed({ ...spotting, mode: 'all' }).catch(() => false),
    sitesWithoutAccess(spotting).catch(() => spotting.sites),
    keptData(flags).catch(() => undefined),
    listOwnData().catch(() => undefined),
    lostOwnData().catch(() => 0),
    readSettingsCondition(),
  ]);
  // Another change came meanwhile, and shows itself.
  if (turn !== shows) return;
  render(
    <Translation.Provider value={translator}>
      <OptionsView
        settings={settings}
        condition={condition}
        notKept={notKept}
        index={index}
        version={browser.runtime.getManifest().version}
        refused={refused}
        deleted={deleted}
        access={{ everySite, missing }}
        kept={kept}
        own={{
          rows,
          lost,
          outcome,
          onDismissLost: () => void dismissLostOwnData().then(() => show(settings)),
          onAdd: (file) => void addFile(file),
          onSwitch: (id, on) => void switchOwnData(id, on).then(() => show(settings)),
          onRemove: (id) => void removeOwnData(id).then(() => show(settings)),
        }}
        onChange={(how) => void change(how)}
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
// Where the browser has emptied the list, it comes back now, and is counted again.
void openFlagLine()
  .ask({ kind: 'check', isDamaged: false })
  .then((reply) => (reply.kind === 'checked' && reply.trouble !== null ? show(settings) : undefined));
await show(settings);
