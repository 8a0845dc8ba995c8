import { render } from 'preact';
import '@/components/shared/tokens.css';
import { ReportView } from '@/components/report/ReportView';
import { SearchEngineContext } from '@/components/shared/search-engine';
import { Translation } from '@/components/shared/translation';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { applyAppearance, applyLastAppearance } from '@/lib/extension/storage/appearance';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { sampleReport } from '@/lib/extension/popup/sample-report';
import { onSettingsChanged, readSettings } from '@/lib/extension/storage/settings-store';
import { chooseSpotting, isAllowed, onAccessChanged } from '@/lib/extension/api/site-access';
import { today } from '@/lib/extension/api/today';
import { elsewhereOf } from '@/lib/extension/popup/report-extras';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { engineOf } from '@/lib/url/search-addresses';
import type { Settings } from '@/lib/settings/settings';

applyLastAppearance();
const root = document.getElementById('app') ?? document.body;
let settings = await readSettings();
let refused = false;
const sample = sampleReport();

function choose(mode: Settings['spotting']['mode']): void {
  void chooseSpotting(settings.spotting, { ...settings.spotting, mode }).then(async (granted) => {
    refused = !granted;
    await show(await readSettings());
  });
}

async function show(now: Settings): Promise<void> {
  settings = now;
  const translator = await loadTranslator(applyAppearance(settings));
  const { mode } = settings.spotting;
  // Without the browser's leave nothing is read by itself, whatever was chosen; sites are chosen later.
  const isOn = mode === 'sites' || (await isAllowed(settings.spotting));
  const report = await sample;
  const engine = engineOf(settings.searchEngine);
  const elsewhere = await elsewhereOf(report, packagedDataset(), translator);
  render(
    <Translation.Provider value={translator}>
      <SearchEngineContext.Provider value={engine}>
        <WelcomeView
          browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
          mode={isOn ? mode : 'click'}
          refused={refused}
          onMode={choose}
          sample={<ReportView report={report} today={today()} extras={{ elsewhere }} />}
        />
      </SearchEngineContext.Provider>
    </Translation.Provider>,
    root,
  );
}

onSettingsChanged((now) => void show(now));
onAccessChanged(() => void show(settings));
await show(settings);
