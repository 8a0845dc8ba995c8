import { distinctKeys } from './create-flag';
import type { Flag } from './flag';

/** A flag as it is stored: with the keys of all its addresses, each in one row alone. */
export interface FlagRow extends Flag {
  readonly keys: readonly string[];
}

export const toRow = (flag: Flag): FlagRow => ({
  ...flag,
  keys: [
    ...new Set([
      flag.id,
      ...distinctKeys([flag.address, ...(flag.canonical === null ? [] : [flag.canonical]), ...flag.alsoSeenAt]),
    ]),
  ],
});

export function toFlag({ keys: _keys, ...flag }: FlagRow): Flag {
  return flag;
}
