import { useMemo, useState } from 'preact/hooks';
import type { ListedFlag } from '@/lib/saved-pages/model/arrange';
import type { Flag } from '@/lib/saved-pages/model/flag';

/** The pages that the reader has chosen, to do something with all of them. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly flags: readonly Flag[];
  readonly toggle: (id: string) => void;
  /** These, and no other. */
  readonly choose: (flags: readonly Flag[]) => void;
}

/** What has left the list is no longer chosen. */
export function useChosen(listed: readonly ListedFlag[]): Chosen {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const flags = wanted.size === 0 ? [] : listed.map(({ flag }) => flag).filter(({ id }) => wanted.has(id));
    return {
      ids: new Set(flags.map(({ id }) => id)),
      flags,
      toggle: (id) =>
        setWanted((before) =>
          before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
        ),
      choose: (chosen) => setWanted(new Set(chosen.map(({ id }) => id))),
    };
  }, [listed, wanted]);
}
