import { render } from 'preact';
import '@/components/shared/tokens.css';
import { ReportView } from '@/components/report/ReportView';
import { Translation } from '@/components/shared/translation';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { applyAppearance, applyLastAppearance } from '@/lib/extension/storage/appearance';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { sampleReport } from '@/lib/extension/popup/sample-report';
import { onSettingsChanged, readSettings } from '@/lib/extension/storage/settings-store';
import { chooseSpotting, isAllowed, onAccessChanged } from '@/lib/extension/api/site-access';
import { today } from '@/lib/extension/api/today';
import type { PageReport } from '@/lib/report/page-report';
import type { Settings } from '@/lib/settings/settings';

applyLastAppearance();
const root = document.getElementById('app') ?? document.body;
let settings = await readSettings();
let refused = false;
let report: PageReport | undefined;

function choose(mode: Settings['spotting']['mode']): void {
  void chooseSpotting(settings.spotting, { ...settings.spotting, mode }).then(async (granted) => {
    refused = !granted;
    await show(await readSettings());
  });
}

async function show(now: Settings): Promise<void> {
  settings = now;
  const translator = await loadTranslator(applyAppearance(settings));
  const byItself = await isAllowed(settings.spotting);
  render(
    <Translation.Provider value={translator}>
      <WelcomeView
        byItself={byItself}
        refused={refused}
        onClickOnly={() => choose('click')}
        onByItself={() => choose('all')}
        onSample={() =>
          void sampleReport().then(async (answered) => {
            report = answered;
            await show(settings);
          })
        }
        sample={report && <ReportView report={report} today={today()} />}
      />
    </Translation.Provider>,
    root,
  );
}

onSettingsChanged((now) => void show(now));
onAccessChanged(() => void show(settings));
await show(settings);
