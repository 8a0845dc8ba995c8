import type { StructuredNode } from '@/lib/page/page-facts';
import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { parseMachineDate } from '../machine-date';

const foreign = /comment|answer|event|person|organi[sz]ation|offer|imageobject|product$/u;
const media = /video|audio|media/u;

/** Dates of microdata items, by what the item is and where it stands. */
export function microdata(context: DateContext): Evidence[] {
  const items = context.facts.structured.filter(({ source }) => source === 'microdata');
  const perType = new Map<string, number>();
  for (const { types } of items) perType.set(types[0] ?? '', (perType.get(types[0] ?? '') ?? 0) + 1);
  return items.flatMap((item) => {
    const weight = weightOf(item) * ((perType.get(item.types[0] ?? '') ?? 0) > 3 ? 0.5 : 1);
    return item.properties.flatMap(([name, value]) => {
      const kind = kindOf(name);
      const date = kind === undefined ? undefined : parseMachineDate(value, context);
      if (kind === undefined || date === undefined) return [];
      const share = kind === 'created' ? 0.65 : 1;
      const quote = `${name}=${value}`;
      return toEvidence({ ...date, kind, rule: 'microdata', weight: weight * share, where: 'structured-data', quote });
    });
  });
}

function kindOf(name: string): Evidence['kind'] | undefined {
  const key = name.toLowerCase();
  if (key.includes('datepublished') || key === 'uploaddate') return 'published';
  if (key.includes('datemodified')) return 'modified';
  return key.includes('datecreated') ? 'created' : undefined;
}

function weightOf({ types: written, place, via }: StructuredNode): number {
  const types = written.map((type) => type.toLowerCase());
  if (types.some((type) => foreign.test(type))) return 0.05;
  const base = types.some((type) => media.test(type)) ? 0.4 : 0.85;
  if (place === 'comments' || via === 'comment') return base * 0.1;
  return place === 'related' || place === 'navigation' ? base * 0.3 : base;
}
