import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportSession, ImportState } from '@/lib/import/import-state';
import { ImportDialog } from './ImportDialog';

interface Props {
  /** Begins an import; `show` is called at every change. */
  readonly start: (show: (state: ImportState) => void) => ImportSession;
  readonly onClose: () => void;
}

/** The import of a list, from its files to its end. */
export function ImportPanel({ start, onClose }: Props) {
  const [state, setState] = useState<ImportState>({ kind: 'choose' });
  const session = useRef<ImportSession>(null);
  useEffect(() => {
    session.current = start(setState);
    // One session as long as the panel stands.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <ImportDialog
      state={state}
      onChoose={(files) => session.current?.choose(files)}
      onConfirm={() => session.current?.confirm()}
      onCancel={() => session.current?.cancel()}
      onClose={() => {
        session.current?.cancel();
        onClose();
      }}
    />
  );
}
