import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { FlagReply } from '@/lib/saved-pages/model/flag-protocol';
import { flagSource, type FlagSource } from '@/lib/saved-pages/model/flag-source';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import type { SaveState } from '@/lib/saved-pages/model/save-state';
import { openFlagLine } from './reconnecting-port';

/** The popup's way to the list, for the one page it is about. Every call sends at once and returns at once. */
export interface FlagPort {
  /** Tells the state now and whenever it changes, in this window or another. */
  flagOf(report: FlagSource, listener: (state: SaveState, trouble: StoreTrouble | null) => void): void;
  /** @param selection what is selected on the page, read on the click */
  save(selection: string): void;
  update(edit: FlagEdit): void;
  remove(): void;
  /** Brings back what `remove` took away. */
  undo(): void;
  close(): void;
}

export function openFlagPort(): FlagPort {
  const line = openFlagLine();
  let source: FlagSource | undefined;
  let listener: (state: SaveState, trouble: StoreTrouble | null) => void = () => undefined;
  let trouble: StoreTrouble | null = null;
  let state: SaveState = { kind: 'looking' };
  const show = (next: SaveState): void => {
    state = next;
    listener(next, trouble);
  };
  /** What the list says; a removal that can be undone stays on screen. */
  const live = (flag: Flag | null, lost: StoreTrouble | null): void => {
    trouble = lost;
    if (flag !== null) show({ ...(state.kind === 'saved' ? state : { kind: 'saved', just: false }), flag });
    else if (state.kind !== 'removed') show({ kind: 'unsaved' });
  };
  const answered = (reply: FlagReply): void => {
    if (reply.kind === 'failed') {
      if (state.kind === 'saved') show({ ...state, problem: reply.problem });
      else show({ kind: 'unsaved', problem: reply.problem });
    } else if (state.kind === 'saved' && state.problem !== undefined) {
      const { problem: _over, ...saved } = state;
      show(saved);
    }
  };
  return {
    flagOf(report, listen) {
      source = flagSource(report);
      listener = listen;
      line.watch({ url: source.url, canonical: source.canonical }, live);
    },
    save(selection) {
      if (source === undefined) return;
      void line.ask({ kind: 'save', source, selection }).then((reply) => {
        if (reply.kind === 'saved' || reply.kind === 'again') show({ kind: 'saved', flag: reply.flag, just: true });
        else answered(reply);
      });
    },
    update(edit) {
      if (state.kind === 'saved') void line.ask({ kind: 'edit', ids: [state.flag.id], edit }).then(answered);
    },
    remove() {
      if (state.kind !== 'saved') return;
      const { flag } = state;
      void line.ask({ kind: 'remove', ids: [flag.id] }).then((reply) => {
        if (reply.kind === 'flags') show({ kind: 'removed', flag: reply.flags[0] ?? flag });
        else answered(reply);
      });
    },
    undo() {
      if (state.kind !== 'removed') return;
      void line.ask({ kind: 'import', import: 0, flags: [state.flag], last: true }).then((reply) => {
        if (reply.kind === 'failed') answered(reply);
      });
    },
    close: () => line.close(),
  };
}
