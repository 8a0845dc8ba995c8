import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { useTranslation } from '../shared/translation';
import { rowCommand, type RowCommand } from './row-command';
import styles from './SavedPageList.module.css';
import { SavedPageRow } from './SavedPageRow';
import { isTyping, useRowFocus } from './use-row-focus';
import { useVirtualRows } from './use-virtual-rows';

/** Which row is folded out, and what of it. */
interface OpenPart {
  readonly id: string;
  readonly part: 'details' | 'later';
}

interface Props {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly flags: readonly Flag[];
  /** False while only the newest are there. */
  readonly complete: boolean;
  /** What stands above the row with which a group begins. */
  readonly headings: ReadonlyMap<number, string>;
  readonly today: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onEdit: (id: string, edit: FlagEdit) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: () => void;
  readonly onSearch: () => void;
  readonly renderDetails: (flag: Flag) => ComponentChildren;
}

/** The list: of however many pages, only those in sight are made. Everything in it can be done with the keyboard. */
export function SavedPageList(props: Props) {
  const { list, flags, complete, headings, today, chosen, onChoose, onEdit, renderDetails } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<OpenPart | null>(null);
  const focus = useRowFocus(list, flags);
  const openIndex = open === null ? -1 : flags.findIndex(({ id }) => id === open.id);
  const keyOf = useCallback((index: number): string => flags[index]?.id ?? String(index), [flags]);
  const rows = useVirtualRows(list, {
    count: flags.length,
    keyOf,
    kept: [focus.index, openIndex],
  });
  const [goesLast, setGoesLast] = useState(false);
  // What is the last is known once all are there.
  useLayoutEffect(() => {
    if (!goesLast || !complete) return;
    setGoesLast(false);
    focus.move(flags.length - 1);
  }, [goesLast, complete, focus, flags.length]);
  const toggle = (id: string, part: OpenPart['part']): void => {
    const closes = open?.id === id && open.part === part;
    setOpen(closes ? null : { id, part });
    if (closes) focus.move(flags.findIndex((flag) => flag.id === id));
    else focus.into(id);
  };
  const run = (command: RowCommand, index: number): void => {
    const flag = flags[index];
    setGoesLast(command === 'last');
    if (command === 'search') props.onSearch();
    else if (command === 'undo') props.onUndo();
    else if (command === 'first') focus.move(0);
    else if (command === 'next') focus.move(index + 1);
    else if (command === 'previous') focus.move(index - 1);
    else if (flag === undefined || command === 'last') return;
    else if (command === 'choose') onChoose(flag.id);
    else if (command === 'remove') props.onRemove(flag.id);
    else if (command === 'reviewed') onEdit(flag.id, { state: flag.state === 'reviewed' ? 'to-review' : 'reviewed' });
    else if (command === 'details' || flag.state === 'to-review') toggle(flag.id, command);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = focus.indexOf(event.target);
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault();
      toggle(open.id, open.part);
      return;
    }
    const command = rowCommand(event);
    if (command === undefined || index < 0 || isTyping(event.target, event.key)) return;
    event.preventDefault();
    run(command, index);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of what stands in the list
    <ul
      ref={list}
      class={styles['list']}
      aria-label={t('review.list')}
      style={{ blockSize: `${rows.height}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={focus.onFocusIn}
    >
      {rows.items.map((item) => {
        const flag = flags[item.index];
        if (flag === undefined) return null;
        const heading = headings.get(item.index);
        return (
          <li
            key={flag.id}
            ref={rows.measure}
            data-index={item.index}
            data-id={flag.id}
            aria-setsize={flags.length}
            aria-posinset={item.index + 1}
            style={{ insetBlockStart: `${rows.startOf(item)}px` }}
          >
            {heading !== undefined && <p class={styles['group']}>{heading}</p>}
            <SavedPageRow
              flag={flag}
              today={today}
              chosen={chosen.has(flag.id)}
              open={open?.id === flag.id ? open.part : null}
              onChoose={() => onChoose(flag.id)}
              onToggle={(part) => toggle(flag.id, part)}
              onEdit={(edit) => onEdit(flag.id, edit)}
            >
              {open?.id === flag.id && open.part === 'details' && renderDetails(flag)}
            </SavedPageRow>
          </li>
        );
      })}
    </ul>
  );
}
