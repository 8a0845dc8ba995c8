import type { Mark } from '@/lib/page/page-facts';
import { type DateContext, ownHint } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { parseMachineDate } from '../machine-date';
import { isFrontPage, isOutside, nearness, placeWeight } from '../near';
import type { WrittenDate } from '../text/read-dates';
import { isOfOther } from './is-of-other';
import type { DateLabel } from '../words';

/** Class names that say what a text is, in lower case. */
export const commentHint = /comment|disqus|(?<![a-z])(?:repl(?:y|ies)|respon(?:d|ses?))(?![a-z])/u;
/** What other sites wrote, shown by this page: its days are its own. */
export const embedHint =
  /instagram-media|twitter-(?:tweet|video)|fb-(?:post|video)|tiktok-embed|telegram-post|wp-embedded/u;
const teaserHint =
  /relat|teaser|sidebar|widget|recent|popular|latest|trending|recommend|also|more-|card|listing|feed\b|carousel|slider|footer|most-|archive-list|news-list/u;
const articleHint = /entry|post|article|story|content|single|detail|headline|byline|author/u;
export const clockHint = /current|today|clock|now\b|header-date|topbar|weather/u;

/** Time elements and elements that classes, properties or attributes mark as a date. */
export function marks(context: DateContext): Evidence[] {
  const counts = new Map<string, number>();
  for (const mark of context.facts.marks) {
    const kind = context.kindOf(mark);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return context.facts.marks.flatMap((mark) => readMark(context, mark, counts.get(context.kindOf(mark)) ?? 1));
}

function readMark(context: DateContext, mark: Mark, sameKind: number): Evidence[] {
  // Most marks hold no date at all, and no more need be known of them.
  const isShown = mark.place !== 'hidden' && mark.text.length < 120;
  const written = isShown ? context.read(mark.text) : [];
  if (written.some((date) => isOfOther(mark.text, date))) return [];
  if (mark.attributes.length === 0 && written.length === 0) return [];
  const near = nearness(context, mark.block);
  const rule = mark.tag === 'time' ? 'time-element' : 'dated-mark';
  const kind = kindOf(context, mark);
  if (kind === undefined) return [];
  const named = mark.property !== '';
  const base = named ? 0.75 : mark.tag === 'time' ? 0.72 : 0.62;
  const weight = base * placeShare(context, mark, near, sameKind, named) * (kind === 'created' ? 0.7 : 1);
  if (weight < 0.02) return [];
  const found: Evidence[] = [];
  for (const [name, value] of mark.attributes) {
    const date = parseMachineDate(value, context);
    if (date === undefined || (name === 'title' && value.length > 60)) continue;
    found.push(
      ...toEvidence({
        ...date,
        kind,
        rule,
        weight,
        where: 'element',
        quote: `${name}=${value}`,
        source: 'markup',
      }),
    );
  }
  found.push(...readText(context, mark, written, kind, rule, weight));
  return found;
}

function readText(
  context: DateContext,
  mark: Mark,
  written: readonly WrittenDate[],
  kind: Evidence['kind'],
  rule: Evidence['rule'],
  weight: number,
): Evidence[] {
  return written.flatMap((date, index) => {
    const label = context.labelOf(mark.text.slice(0, date.start));
    if (label === 'other') return [];
    const covered = (date.end - date.start) / mark.text.length;
    const share =
      (index === 0 ? 1 : 0.7) * (covered > 0.3 || label !== '' ? 1 : 0.6) * (label === 'published' ? 1.2 : 1);
    return toEvidence({
      date,
      either: date.either,
      isUndecided: date.isUndecided,
      kind: label === '' ? kind : label,
      rule: label === 'published' ? 'labelled-text' : rule,
      weight: Math.min(0.92, weight * share),
      where: 'text',
      quote: mark.text,
      source: 'visible',
    });
  });
}

/** What the element's property and class names say of its date. */
export function meaningOfMark(context: DateContext, mark: Mark): DateLabel {
  if (/expir|valid|birth|start|end|event/u.test(mark.property)) return 'other';
  return context.labelOf(`${mark.property} ${ownHint(mark.hint)}`);
}

function kindOf(context: DateContext, mark: Mark): Evidence['kind'] | undefined {
  const label = meaningOfMark(context, mark);
  if (label === 'other' && mark.property !== '') return undefined;
  if (label === 'modified' || label === 'published') return label;
  return mark.property.includes('created') ? 'created' : 'published';
}

function placeShare(context: DateContext, mark: Mark, near: number, sameKind: number, named: boolean): number {
  const around = mark.hint.toLowerCase();
  if (commentHint.test(around) || embedHint.test(around)) return 0;
  if (clockHint.test(ownHint(around))) return 0.08;
  const place = placeWeight(context, mark.place) * (isFrontPage(context) ? 0.15 : 1);
  const distance = named ? Math.max(near, 0.6) : Math.max(near, articleHint.test(around) ? 0.5 : 0.3);
  const teaser = near < 0.5 && teaserHint.test(around) ? 0.4 : 1;
  const repeated = sameKind > 3 && (near < 0.9 || isOutside(mark.place)) ? 0.4 : 1;
  return place * distance * teaser * repeated;
}
