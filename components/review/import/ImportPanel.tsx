import { useState } from 'preact/hooks';
import type { ImportSession, ImportState } from '@/lib/saved-pages/import/import-state';
import { ImportDialog } from './ImportDialog';

interface Props {
  /** Begins an import; `show` is called at every change. */
  readonly start: (show: (state: ImportState) => void) => ImportSession;
  readonly onClose: () => void;
}

/** The import of a list, from its files to its end: one session as long as the panel stands. */
export function ImportPanel({ start, onClose }: Props) {
  const [state, setState] = useState<ImportState>({ kind: 'choose' });
  // Not in an effect: files may be chosen as soon as the panel stands.
  const [session] = useState(() => start(setState));
  return (
    <ImportDialog
      state={state}
      onChoose={session.choose}
      onConfirm={session.confirm}
      onCancel={session.cancel}
      onClose={() => {
        session.cancel();
        onClose();
      }}
    />
  );
}
