import { flagLimits, type Flag } from '@/lib/saved-pages/model/flag';

/** No format of ours takes more than twice the bytes of JSON, quotes doubled and signs escaped. */
const partBytes = flagLimits.importBytes / 2.5;

/** Runs of flags, each small enough that its file can be imported; one run, maybe empty, where all fit. */
export function splitFlags(
  flags: readonly Flag[],
  limit = partBytes,
  maxFlags: number = flagLimits.importRows,
): (readonly Flag[])[] {
  const encoder = new TextEncoder();
  const parts: Flag[][] = [[]];
  let bytes = 0;
  for (const flag of flags) {
    const size = encoder.encode(JSON.stringify(flag)).length + 2;
    if (bytes > 0 && (bytes + size > limit || parts.at(-1)?.length === maxFlags)) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(flag);
    bytes += size;
  }
  return parts;
}
