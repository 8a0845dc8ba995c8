import { render } from 'preact';
import '@/components/tokens.css';
import { ReviewView } from '@/components/review/ReviewView';
import { Translation } from '@/components/translation';
import { applyAppearance, applyLastAppearance } from '@/lib/browser/appearance';
import { openFlagLine } from '@/lib/browser/flag-line';
import { followFlags } from '@/lib/browser/flag-list';
import { openFlagStore } from '@/lib/browser/flag-store';
import { loadTranslator } from '@/lib/browser/load-translator';
import { downloadFlags } from '@/lib/browser/popup-saving';
import { readSettings } from '@/lib/browser/settings-store';
import { today } from '@/lib/browser/today';

applyLastAppearance();
const translator = await loadTranslator(applyAppearance(await readSettings()));
const line = openFlagLine();
await followFlags(openFlagStore(), ({ listed }) => {
  render(
    <Translation.Provider value={translator}>
      <ReviewView
        listed={listed}
        today={today()}
        onEdit={(id, edit) => void line.ask({ kind: 'edit', ids: [id], edit })}
        onRemove={(id) => void line.ask({ kind: 'remove', ids: [id] })}
        onExport={() => downloadFlags(listed.map(({ flag }) => flag))}
      />
    </Translation.Provider>,
    document.getElementById('app') ?? document.body,
  );
});
