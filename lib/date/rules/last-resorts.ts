import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { parseMachineDate } from '../machine-date';
import { dateOfPath } from './address';

/** The first image's address: when it was uploaded, often the day of publication of an article, not of other pages. */
export function imageAddress({ facts, kind }: DateContext): Evidence[] {
  if (kind.kind !== 'article' && kind.kind !== 'press-release') return [];
  const shared = facts.metadata.find(({ name }) => name === 'og:image')?.content ?? '';
  return [shared, ...facts.images.slice(0, 3)].slice(0, 2).flatMap((src) => {
    const date = dateOfPath(URL.parse(src)?.pathname ?? '');
    if (date === undefined || date.month === 0) return [];
    const weight = date.day === 0 ? 0.1 : 0.2;
    return toEvidence({ date, kind: 'published', rule: 'image-address', weight, where: 'address', quote: src });
  });
}

const comment =
  /comment|user|expire|birth|event|start|end|server|current|now|today|build|deploy|version|cookie|publi[ck](?:key|ation(?:id|name)|er)/u;

/** Date-like keys in inline scripts; they may speak of teasers, and so only the first of a kind counts. */
export function scriptData(context: DateContext): Evidence[] {
  const seen = new Set<string>();
  return context.facts.scriptDates.flatMap(({ key, value }) => {
    const small = key.toLowerCase();
    if (comment.test(small) || seen.has(key)) return [];
    seen.add(key);
    const label = /pub|issue|post/u.test(small) ? 'published' : context.labelOf(key);
    const isCreated = /creat/u.test(small);
    if (label !== 'published' && label !== 'modified' && !isCreated) return [];
    const date = parseMachineDate(value, context);
    if (date === undefined) return [];
    const others = context.facts.scriptDates.filter((other) => other.key === key && other.value !== value).length;
    return toEvidence({
      ...date,
      kind: isCreated ? 'created' : label === 'modified' ? 'modified' : 'published',
      rule: 'script-data',
      weight: (isCreated ? 0.35 : 0.5) * (others === 0 ? 1 : others === 1 ? 0.4 : 0.2),
      where: 'script',
      quote: `${key}=${value}`,
    });
  });
}
