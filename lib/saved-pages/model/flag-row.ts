import { pageKeys } from '@/lib/url/page-key';
import type { Flag } from './flag';

/** A flag as it is stored: with what its indexes need. */
export interface FlagRow extends Flag {
  /** The keys of all its addresses, each in one row alone. */
  readonly keys: readonly string[];
  /** The due day of a flag that is to be reviewed; absent otherwise, and then not in the index. */
  readonly openDue?: string;
}

export const keysOfFlag = (flag: Flag): string[] => [
  ...new Set([
    flag.id,
    ...pageKeys([flag.address, ...(flag.canonical === null ? [] : [flag.canonical]), ...flag.alsoSeenAt]),
  ]),
];

export function toRow(flag: Flag): FlagRow {
  return {
    ...flag,
    keys: keysOfFlag(flag),
    ...(flag.due !== null && flag.state === 'to-review' ? { openDue: flag.due } : {}),
  };
}

export function toFlag({ keys: _keys, openDue: _openDue, ...flag }: FlagRow): Flag {
  return flag;
}

const texts = [
  'id',
  'address',
  'title',
  'language',
  'passage',
  'note',
  'savedOn',
  'savedAt',
  'noteEditedAt',
  'editedAt',
];
const lists = ['alsoSeenAt', 'topics', 'tags', 'earlierNotes'];

/** Whether a row of the store has the fields of a flag: one damaged row is not to cost the list. */
export function isWhole(row: unknown): row is FlagRow {
  if (typeof row !== 'object' || row === null) return false;
  const fields = row as Readonly<Record<string, unknown>>;
  return texts.every((name) => typeof fields[name] === 'string') && lists.every((name) => Array.isArray(fields[name]));
}
