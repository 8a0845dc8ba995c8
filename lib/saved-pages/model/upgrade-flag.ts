import type { Flag } from './flag';
import { toRow, type FlagRow } from './flag-row';

/** The version of a flag, in the store and in our JSON export. */
export const flagVersion = 2;

type Fields = Readonly<Record<string, unknown>>;
/** From version 1 to 2, and so on. A step that was shipped is never changed. */
const steps: readonly ((fields: Fields) => Fields)[] = [(fields) => ({ ...fields, earlierNotes: [] })];

/** A flag of an older version as the present one has it; what is not a flag stays as it is, for the schema to refuse. */
export function upgradeFlag(value: unknown, version: number): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return steps.slice(version - 1).reduce((fields, step) => step(fields), value as Fields);
}

/** The same for a row that the store itself wrote. */
export const upgradeRow = (row: object, version: number): FlagRow => {
  const { keys: _keys, openDue: _openDue, ...flag } = upgradeFlag(row, version) as FlagRow;
  return toRow(flag satisfies Flag);
};
