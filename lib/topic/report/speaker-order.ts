import { speakerKinds, type Speaker } from '@/lib/schema/topic-record';
import { foldName } from '@/lib/topic/match/fold/fold-text';

/**
 * Parties first, then the other kinds as `speakerKinds` lists them; in each kind by name. Names are compared folded,
 * unit by unit, so that every browser and the inspector order them alike.
 */
export function compareSpeakers(a: Speaker, b: Speaker): number {
  const byKind = speakerKinds.indexOf(a.kind) - speakerKinds.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  const [nameA, nameB] = [foldName(a.name), foldName(b.name)];
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
