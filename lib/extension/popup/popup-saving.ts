import { serializeJson } from '@/lib/saved-pages/export/serialize-json';
import type { PageReport } from '@/lib/report/page-report';
import type { PageFacts } from '@/lib/page/page-facts';
import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import type { SaveState } from '@/lib/saved-pages/model/save-state';
import { cleanSource } from '@/lib/saved-pages/model/clean-source';
import type { ActiveTab } from '@/lib/extension/api/active-tab';
import { downloadFile } from '@/lib/extension/api/download-file';
import { openFlagPort } from '@/lib/extension/messaging/flag-port';
import { readSelection } from '@/lib/extension/background/flag-selection';
import { today } from '@/lib/extension/api/today';

/** What the popup's bar shows and can do about saving; told again whenever it changes. */
export interface Saving {
  readonly state: SaveState;
  readonly isPrivate: boolean;
  readonly trouble: StoreTrouble | null;
  readonly onSave: () => void;
  readonly onEdit: (edit: FlagEdit) => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
  readonly onExport: (flag: Flag) => void;
}

/**
 * Connects the popup or the document page with the list, for the page it reports on.
 * @param tracking the reader's own tracking parameters
 */
export function startSaving(
  report: PageReport,
  page: {
    readonly facts: PageFacts;
    readonly url: string;
    readonly tab: Pick<ActiveTab, 'id' | 'isPrivate'>;
    /** What is selected, where it is not in the tab. */
    readonly readPassage?: () => string;
  },
  tracking: readonly string[],
  show: (saving: Saving) => void,
): void {
  const port = openFlagPort();
  const saving = {
    isPrivate: page.tab.isPrivate,
    onSave: () => {
      if (page.readPassage === undefined) void readSelection(page.tab.id).then((selection) => port.save(selection));
      else port.save(page.readPassage());
    },
    onEdit: (edit: FlagEdit) => port.update(edit),
    onRemove: () => port.remove(),
    onUndo: () => port.undo(),
    onExport: (flag: Flag) => downloadFlags([flag]),
  };
  port.flagOf(cleanSource(report, tracking), (state, trouble) => show({ ...saving, state, trouble }));
}

/** Flags as a file that can be imported; also the way out where the browser says that its storage is full. */
function downloadFlags(flags: readonly Flag[]): void {
  const day = today();
  downloadFile({ name: `masthead-${day}.json`, type: 'application/json', text: serializeJson(flags, day) });
}
