import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Megabytes that a process and all below it have for themselves. Linux alone tells them. */
export function ownMemory(pid: number): number {
  const tree = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const rows = tree.map((line) => line.trim().split(/\s+/u).map(Number));
  const own = new Set([pid]);
  for (let before = 0; before < own.size; ) {
    before = own.size;
    for (const [child = 0, parent = 0] of rows) if (own.has(parent)) own.add(child);
  }
  let sum = 0;
  for (const one of own) sum += privateKilobytes(one);
  return sum / 1000;
}

function privateKilobytes(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/Private_Dirty:\s+(\d+) kB/u.exec(rollup)?.[1] ?? 0);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
