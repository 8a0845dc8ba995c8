import { jsonName } from '@/lib/saved-pages/export/serialize-json';
import { flagVersion, upgradeFlag } from '@/lib/saved-pages/model/upgrade-flag';
import { refuse, type Adjusted, type ImportRows, type LeftOut, type Refused } from '../import-rows';
import { readOwnFlag } from '../own-flag';
import type { JsonFile } from '../read-json';
import type { Flag } from '@/lib/saved-pages/model/flag';

/** Our own file, of any version; undefined where it is another program's. */
export function parseMastheadJson({ value, lines }: JsonFile): ImportRows | Refused | undefined {
  const file = fileOf(value);
  if (file === undefined) return undefined;
  if (file.version > flagVersion) return refuse({ reason: 'newer' });
  const flags: Flag[] = [];
  const leftOut: LeftOut[] = [];
  const adjusted: Adjusted[] = [];
  file.flags.forEach((flag, index) => {
    const read = readOwnFlag(upgradeFlag(flag, file.version), lines[index] ?? 1);
    if ('leftOut' in read) leftOut.push(read.leftOut);
    else {
      flags.push(read.flag);
      adjusted.push(...read.adjusted);
    }
  });
  return { source: 'json', flags, leftOut, adjusted };
}

interface OwnFile {
  readonly version: number;
  readonly flags: readonly unknown[];
}

function fileOf(value: unknown): OwnFile | undefined {
  // What the popup once wrote where the storage was full: the flags alone.
  if (Array.isArray(value)) return isOwn(value[0]) ? { version: versionOf(value[0]), flags: value } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, version, flags } = value as Readonly<Record<string, unknown>>;
  if (format !== jsonName || !Array.isArray(flags)) return undefined;
  return Number.isInteger(version) && (version as number) >= 1 ? { version: version as number, flags } : undefined;
}

/** By the fields that a version added. */
const versionOf = (flag: object): number => ('claimed' in flag ? flagVersion : 'earlierNotes' in flag ? 2 : 1);

const isOwn = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'alsoSeenAt' in value && 'savedOn' in value && 'address' in value;
