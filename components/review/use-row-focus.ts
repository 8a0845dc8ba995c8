import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Flag } from '@/lib/saved-pages/model/flag';

/** Where the focus is in the list, and where it goes. */
export interface RowFocus {
  /** The row that has or last had the focus; -1 where there is none. */
  readonly index: number;
  readonly move: (index: number) => void;
  /** To the first thing that can be changed in what is folded out below a row. */
  readonly into: (id: string) => void;
  readonly indexOf: (target: EventTarget | null) => number;
  readonly onFocusIn: (event: FocusEvent) => void;
}

interface Place {
  readonly id: string;
  readonly index: number;
}
interface Wanted {
  readonly id: string;
  readonly part: 'title' | 'fields';
}

/** Keeps the focus in the list: where its row has gone, the one in its place has it. */
export function useRowFocus(list: RefObject<HTMLUListElement | null>, flags: readonly Flag[]): RowFocus {
  const [place, setPlace] = useState<Place | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const found = place === null ? -1 : flags.findIndex(({ id }) => id === place.id);
  const index = found >= 0 || place === null ? found : Math.min(place.index, flags.length - 1);

  useLayoutEffect(() => {
    if (place === null || found === place.index) return;
    if (found >= 0) setPlace({ id: place.id, index: found });
    // Its row has gone. A focus that is elsewhere by now stays there.
    else if (document.activeElement !== document.body) setPlace(null);
    else {
      const next = flags[index];
      setPlace(next === undefined ? null : { id: next.id, index });
      if (next !== undefined) setWanted({ id: next.id, part: 'title' });
      // Nothing is left: the page itself has the focus, and Tab goes on from its beginning.
      else list.current?.closest('main')?.focus();
    }
  }, [list, flags, place, found, index]);

  useLayoutEffect(() => {
    if (wanted === null) return;
    const row = rowOf(list.current, wanted.id);
    const element = row?.querySelector<HTMLElement>(wanted.part === 'title' ? titleSelector : fieldSelector);
    setWanted(null);
    if (row === undefined || element == null) return;
    element.focus({ preventScroll: true });
    (wanted.part === 'title' ? row : element).scrollIntoView({ block: 'nearest' });
  }, [list, wanted]);

  // A row out of sight is made first, since its place is kept, and then focused.
  const want = (to: number, part: Wanted['part']): void => {
    const flag = flags[to];
    if (flag === undefined) return;
    setPlace({ id: flag.id, index: to });
    setWanted({ id: flag.id, part });
  };
  const indexOf = (target: EventTarget | null): number => {
    const id = target instanceof Element ? target.closest<HTMLElement>('li[data-id]')?.dataset['id'] : undefined;
    return id === undefined ? -1 : flags.findIndex((flag) => flag.id === id);
  };
  return {
    index,
    move: (to) => want(Math.max(0, Math.min(to, flags.length - 1)), 'title'),
    into: (id) =>
      want(
        flags.findIndex((flag) => flag.id === id),
        'fields',
      ),
    indexOf,
    onFocusIn: ({ target }) => {
      const at = indexOf(target);
      const flag = flags[at];
      if (flag !== undefined) setPlace({ id: flag.id, index: at });
    },
  };
}

const titleSelector = 'h3 a';
const fieldSelector = '[data-fields] :is(textarea, button)';

/** Identifiers are addresses: they are compared, not put into a selector. */
const rowOf = (list: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(list?.querySelectorAll<HTMLElement>('li[data-id]') ?? [])].find((row) => row.dataset['id'] === id);

/** Whether a key belongs to the field or button it is pressed in. */
export function isTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches('textarea, select, input:not([type="checkbox"])')) return true;
  return key === ' ' && target.matches('button, summary, input');
}
