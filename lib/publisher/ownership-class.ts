import type { OutletOwnership } from '@/lib/schema/compiled';
import type { OwnerKind } from '@/lib/schema/owner-kinds';
import { currentMonitorClass } from './monitor-class';
import type { Ownership } from './ownership';

export type OwnershipClass = OutletOwnership['class'];

const classOfKind: Readonly<Record<OwnerKind, OwnershipClass>> = {
  state: 'public-or-state',
  'public-body': 'public-or-state',
  'listed-company': 'private',
  'private-company': 'private',
  family: 'private',
  person: 'private',
  foundation: 'nonprofit',
  cooperative: 'nonprofit',
  association: 'nonprofit',
  university: 'nonprofit',
  'trade-union': 'nonprofit',
  'political-party': 'nonprofit',
  church: 'nonprofit',
  employees: 'nonprofit',
  other: 'named',
};

/**
 * The class by which outlets of a place are told apart, so that each that is known there is among those suggested
 * (docs/adr/0025). `named`: an owner is named, and no record says of what kind; `unknown`: none is known.
 * By the kind of its last owner that records name, else by a monitor's class, else by whether an owner is named. That it
 * works in exile comes before all.
 */
export function ownershipClass(ownership: Ownership | null, isInExile: boolean): OwnershipClass {
  if (isInExile) return 'exile';
  if (ownership === null) return 'unknown';
  const kind = ownership.chain.findLast((link) => link.kind !== undefined)?.kind ?? ownership.self?.kind;
  if (kind !== undefined && kind !== 'other') return classOfKind[kind];
  const monitored = currentMonitorClass(ownership.classes);
  // "Captured private" and the like are classes of private outlets; all others are of public and state ones.
  if (monitored !== undefined) return /private/iu.test(monitored.class) ? 'private' : 'public-or-state';
  return ownership.chain.length > 0 ? 'named' : 'unknown';
}
